// Whose data stand in this database: nodes that are neither migrations nor the empty ledger, and the mark.
// params:
// returns: nodes, owner, marker
OPTIONAL MATCH (installation:Installation {id: 'installation'})
RETURN COUNT { (n) } - COUNT { (n:Migration) } - COUNT { (n:MigrationLock) } - COUNT { (n:Ledger) }
         - COUNT { (n:Installation) } AS nodes,
       installation.owner AS owner, installation.marker AS marker
