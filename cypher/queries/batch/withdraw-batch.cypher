// Take a batch out of force: its revisions, those of its row versions that were approved, and what only confirmed
// these later.
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
  MATCH (version) ((:RowVersion)<-[:BASED_ON]-(later:RowVersion WHERE later.confirmedAt IS NOT NULL)){0,100} (said:RowVersion)
  WHERE said.approvedSequence IS NOT NULL AND said.withdrawnSequence IS NULL
  SET said.withdrawnSequence = $sequence
  RETURN collect(DISTINCT said.rowKey) AS rowKeys
}
RETURN rowKeys
