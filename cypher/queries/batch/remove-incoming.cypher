// Remove a revision of a file that is not taken in, with its rows; rows that nothing else speaks of go too.
// params: revisionId
// returns: id
MATCH (revision:Revision {id: $revisionId})
WHERE revision.state = 'INCOMING'
CALL (revision) {
  MATCH (finding:Finding {revisionId: revision.id})
  DETACH DELETE finding
}
CALL (revision) {
  MATCH (version:RowVersion {revisionId: revision.id})-[:OF_ROW]->(row:Row)
  MATCH (version)-[:READ_FROM]->(raw:RawRow)
  DETACH DELETE version, raw
  WITH DISTINCT row
  WHERE NOT EXISTS { (row)<-[:OF_ROW]-(:RowVersion) }
  DELETE row
}
WITH revision, revision.id AS id
DETACH DELETE revision
RETURN id
