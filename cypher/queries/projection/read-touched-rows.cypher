// The version of each row that holds as of an act: the latest approved one that is not withdrawn by then.
// params: rowKeys, sequence
// returns: rowKey, rowVersionId, action, list, streetCode, rowNumber, position, values, cells, approvedAt, confirmedAt, demo, selfReported
UNWIND $rowKeys AS rowKey
CALL (rowKey) {
  MATCH (version:RowVersion {rowKey: rowKey})
  USING INDEX version:RowVersion(rowKey)
  WHERE version.approvedSequence <= $sequence
    AND (version.withdrawnSequence IS NULL OR version.withdrawnSequence > $sequence)
  RETURN version ORDER BY version.approvedSequence DESC, version.id LIMIT 1
}
MATCH (version)-[:READ_FROM]->(raw:RawRow)
RETURN rowKey, version.id AS rowVersionId, version.action AS action, version.list AS list,
       version.streetCode AS streetCode, version.rowNumber AS rowNumber, version.position AS position,
       version.values AS values, raw.cells AS cells, version.approvedAt AS approvedAt,
       version.confirmedAt AS confirmedAt, version.demo AS demo,
       coalesce(version.selfReported, []) AS selfReported
ORDER BY version.revisionId, position
