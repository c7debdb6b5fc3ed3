// Whose ledger this is, and which of some operations it knows.
// params: operationIds
// returns: ledger, done
OPTIONAL MATCH (first:Act {sequence: 1})
RETURN first.operationId + '@' + toString(first.at) AS ledger,
       COLLECT {
         UNWIND $operationIds AS operationId
         MATCH (act:Act {operationId: operationId})
         RETURN operationId
       } AS done
