// Take the rows of a revision out of force.
// params: revisionId, sequence
// returns: rowKey
MATCH (version:RowVersion {revisionId: $revisionId})
WHERE version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL
SET version.withdrawnSequence = $sequence
RETURN version.rowKey AS rowKey ORDER BY rowKey
