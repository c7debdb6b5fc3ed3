// Hold the ledger still until the end of the transaction; how far is it?
// params:
// returns: sequence
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.lockedBy = 'backup'
RETURN ledger.sequence AS sequence
