// Take the rows of a revision out of force, with what only confirmed them later.
// params: revisionId, sequence
// returns: rowKey
MATCH (version:RowVersion {revisionId: $revisionId})
WHERE version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL
MATCH (version) ((:RowVersion)<-[:BASED_ON]-(later:RowVersion WHERE later.confirmedAt IS NOT NULL)){0,100} (said:RowVersion)
WHERE said.approvedSequence IS NOT NULL AND said.withdrawnSequence IS NULL
SET said.withdrawnSequence = $sequence
RETURN DISTINCT said.rowKey AS rowKey ORDER BY rowKey
