// Take rows out of a revision that is being filled in on the page, with their findings and what only they hold.
// params: revisionId, rowKeys
// returns:
UNWIND $rowKeys AS rowKey
MATCH (version:RowVersion {rowKey: rowKey})
WHERE version.revisionId = $revisionId AND version.approvedSequence IS NULL
CALL (version) {
  MATCH (version)<-[:ABOUT]-(finding:Finding)
  DETACH DELETE finding
}
CALL (version) {
  MATCH (version)-[:READ_FROM]->(raw:RawRow)
  WHERE raw.id = version.id
  DETACH DELETE raw
}
DETACH DELETE version
WITH DISTINCT rowKey
MATCH (row:Row {key: rowKey})
WHERE NOT EXISTS { (row)<-[:OF_ROW]-() }
DELETE row
