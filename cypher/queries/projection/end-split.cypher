// Rows that a decision split off count for their own firm again, and the name that it gave is nobody's.
// params: rowKeys, decisionId, nameId, at
// returns:
CALL () {
  UNWIND $rowKeys AS rowKey
  MATCH (:Row {key: rowKey})-[split:SPLIT_TO {decisionId: $decisionId}]->()
  SET split.shownTo = $at
}
CALL () {
  MATCH (name:EnterpriseName {id: $nameId})
  SET name.shownTo = $at
}
