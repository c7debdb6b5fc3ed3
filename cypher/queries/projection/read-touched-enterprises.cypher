// The enterprises that the rows' facts are about as long as they are shown after an instant.
// params: rowKeys, at
// returns: enterpriseId
UNWIND $rowKeys AS rowKey
CALL (rowKey) {
  MATCH (fact:Placement {rowKey: rowKey}) WHERE fact.shownTo > $at RETURN fact.enterpriseId AS enterpriseId
  UNION
  MATCH (fact:Supply {rowKey: rowKey}) WHERE fact.shownTo > $at RETURN fact.enterpriseId AS enterpriseId
  UNION
  MATCH (fact:Demand {rowKey: rowKey}) WHERE fact.shownTo > $at RETURN fact.enterpriseId AS enterpriseId
  UNION
  MATCH (fact:FieldValue {rowKey: rowKey}) WHERE fact.shownTo > $at RETURN fact.enterpriseId AS enterpriseId
}
RETURN DISTINCT enterpriseId
