// Hold the ledger still until the end of the transaction; how far is it?
// params: holder
// returns: sequence
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.lockedBy = $holder
RETURN ledger.sequence AS sequence
