// Firms that a decision merged count for themselves again.
// params: mergedIds, decisionId, at
// returns:
UNWIND $mergedIds AS mergedId
MATCH (:Enterprise {id: mergedId})-[merged:MERGED_INTO {decisionId: $decisionId}]->()
SET merged.shownTo = $at
