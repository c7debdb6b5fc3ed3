// Put the rows of a revision in force.
// params: revisionId, sequence, at, actorName
// returns: rowKey
MATCH (version:RowVersion {revisionId: $revisionId})
SET version.approvedSequence = $sequence, version.approvedAt = $at, version.approvedByName = $actorName
RETURN version.rowKey AS rowKey ORDER BY rowKey
