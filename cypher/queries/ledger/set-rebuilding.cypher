// Say whether the graph is being rebuilt: meanwhile no act is taken.
// params: rebuilding
// returns:
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.rebuilding = $rebuilding
