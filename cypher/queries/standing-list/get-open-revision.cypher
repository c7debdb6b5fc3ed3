// The revision that a street is filling in on the page, if there is one, behind the ledger's lock.
// params: streetCode
// returns: revisionId, rowCount, position
MATCH (open:Revision {streetCode: $streetCode})
WHERE open.batchId IS NULL AND open.state IN ['DRAFT', 'RETURNED']
WITH open ORDER BY open.createdAt DESC LIMIT 1
CALL (open) {
  OPTIONAL MATCH (version:RowVersion {revisionId: open.id})
  RETURN count(version) AS rowCount, coalesce(max(version.position), -1) AS position
}
RETURN open.id AS revisionId, rowCount, position
