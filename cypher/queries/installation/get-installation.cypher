// Whether this database is for demonstration, with the edition in force and the length of the ledger.
// params:
// returns: demo, edition, ledgerSequence
// allows: CartesianProduct because one ledger meets one edition
MATCH (ledger:Ledger {id: 'ledger'})
OPTIONAL MATCH (installation:Installation {id: 'installation'})
MATCH (edition:Edition {state: 'IN_FORCE'})
RETURN coalesce(installation.demo, false) AS demo, edition {.number, .name, .date, .origin} AS edition,
       ledger.sequence AS ledgerSequence
