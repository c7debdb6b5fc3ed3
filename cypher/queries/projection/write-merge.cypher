// Firms that count for another one from now on.
// params: decision, at, forever
// returns:
// allows: CartesianProduct because each merged firm meets the one node that it counts for
MATCH (survivor:Enterprise {id: $decision.enterpriseId})
UNWIND $decision.otherIds AS mergedId
MATCH (merged:Enterprise {id: mergedId})
CREATE (merged)-[:MERGED_INTO {decisionId: $decision.id, shownFrom: $at, shownTo: $forever}]->(survivor)
