// Take a batch out of force: its revisions, and those of its row versions that were approved.
// params: batchId, actorName, sequence, at
// returns: rowKeys
MATCH (batch:Batch {id: $batchId})
WHERE batch.withdrawnSequence IS NULL
SET batch.withdrawnSequence = $sequence, batch.withdrawnAt = $at
WITH batch
CALL (batch) {
  MATCH (revision:Revision {batchId: batch.id})
  WHERE revision.state <> 'DISCARDED'
  SET revision.state = 'WITHDRAWN', revision.decidedAt = $at, revision.decidedByName = $actorName
  WITH revision
  MATCH (version:RowVersion {revisionId: revision.id})
  WHERE version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL
  SET version.withdrawnSequence = $sequence
  RETURN collect(version.rowKey) AS rowKeys
}
RETURN rowKeys
