// Which rows of a file's revision, or of some of its rows, were compared with a version that is no longer in force?
// What was filled in on the page goes back to the street row by row: see revision/list-outdated-rows.
// params: revisionId, rowKeys
// returns: title
MATCH (revision:Revision {id: $revisionId} WHERE revision.batchId IS NOT NULL)<-[:IN_REVISION]-(version:RowVersion)
WHERE version.baseVersionId IS NOT NULL AND ($rowKeys IS NULL OR version.rowKey IN $rowKeys)
CALL (version) {
  MATCH (version)-[:OF_ROW]->(row:Row)
  OPTIONAL MATCH (row)<-[:OF_ROW]-(latest:RowVersion)
  WHERE latest.approvedSequence > 0 AND latest.withdrawnSequence IS NULL
  RETURN latest ORDER BY latest.approvedSequence DESC, latest.id LIMIT 1
}
WITH version, CASE WHEN latest.action <> 'REMOVE' THEN latest.id ELSE '' END AS inForce
WHERE inForce <> version.baseVersionId
RETURN version.title AS title ORDER BY version.position
