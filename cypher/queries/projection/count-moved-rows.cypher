// How many rows of which revisions came into force, or went out of it, by an act that touched some rows.
// params: rowKeys, sequence
// returns: revisionId, streetCode, approvedAt, moved
UNWIND $rowKeys AS rowKey
WITH DISTINCT rowKey
WITH [
  head(COLLECT {
    MATCH (version:RowVersion {rowKey: rowKey})
    USING INDEX version:RowVersion(rowKey)
    WHERE version.approvedSequence < $sequence
      AND (version.withdrawnSequence IS NULL OR version.withdrawnSequence >= $sequence)
    RETURN {version: version, step: -1} ORDER BY version.approvedSequence DESC, version.id LIMIT 1
  }),
  head(COLLECT {
    MATCH (version:RowVersion {rowKey: rowKey})
    USING INDEX version:RowVersion(rowKey)
    WHERE version.approvedSequence <= $sequence
      AND (version.withdrawnSequence IS NULL OR version.withdrawnSequence > $sequence)
    RETURN {version: version, step: 1} ORDER BY version.approvedSequence DESC, version.id LIMIT 1
  })
] AS sides
UNWIND sides AS side
WITH side.version AS version, side.step AS step
WHERE version IS NOT NULL AND version.action <> 'REMOVE'
WITH version.revisionId AS revisionId, version.streetCode AS streetCode, version.approvedAt AS approvedAt,
     sum(step) AS moved
WHERE moved <> 0
RETURN revisionId, streetCode, approvedAt, moved ORDER BY revisionId
