// Which firm some rows count for now.
// params: rowKeys, at
// returns: rowKey, enterpriseId
UNWIND $rowKeys AS rowKey
MATCH (version:RowVersion {rowKey: rowKey})<-[:STATED_BY]-(fact:FieldValue|Supply|Demand)
WHERE fact.shownTo > $at
RETURN DISTINCT rowKey, fact.enterpriseId AS enterpriseId
