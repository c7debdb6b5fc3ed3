// Whose data stand in this database: nodes beside its migrations, the empty ledger and the mark of ownership.
// params:
// returns: nodes, owner, marker
// allows: NodeByLabelScan because there are as many as migrations
OPTIONAL MATCH (installation:Installation {id: 'installation'})
RETURN COUNT { (n) } - COUNT { (n:Migration) WHERE n.checksum IS NOT NULL } - COUNT { (n:MigrationLock) }
         - COUNT { (n:Ledger {id: 'ledger'}) } - COUNT { (n:Installation {id: 'installation'}) } AS nodes,
       installation.owner AS owner, installation.marker AS marker
