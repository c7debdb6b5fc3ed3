// The enterprises that the rows' facts are about as long as they are shown after an instant.
// params: rowKeys, at
// returns: enterpriseId
UNWIND $rowKeys AS rowKey
MATCH (version:RowVersion {rowKey: rowKey})<-[:STATED_BY]-(fact)
WHERE fact.shownTo > $at
RETURN DISTINCT fact.enterpriseId AS enterpriseId
