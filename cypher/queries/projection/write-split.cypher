// Rows that count for another firm from now on, as long as they call their firm what they call it now.
// params: rows, enterpriseId, decisionId, at, forever
// returns:
// allows: CartesianProduct because each row meets the one firm
MATCH (enterprise:Enterprise {id: $enterpriseId})
UNWIND $rows AS split
MATCH (row:Row {key: split.rowKey})
CREATE (row)-[:SPLIT_TO {
  decisionId: $decisionId, uscc: split.uscc, normalised: split.normalised, shownFrom: $at, shownTo: $forever
}]->(enterprise)
