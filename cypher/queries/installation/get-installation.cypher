// Whether this database is for demonstration, with the edition in force and the length of the ledger.
// params:
// returns: demo, edition, ledgerSequence
// allows: CartesianProduct because one ledger meets one edition
// allows: NodeByLabelScan because there are as many as editions
MATCH (ledger:Ledger {id: 'ledger'})
OPTIONAL MATCH (installation:Installation {id: 'installation'})
CALL () { MATCH (edition:Edition) RETURN edition ORDER BY edition.number DESC LIMIT 1 }
RETURN coalesce(installation.demo, false) AS demo, edition {.number, .name, .date, .origin} AS edition,
       ledger.sequence AS ledgerSequence
