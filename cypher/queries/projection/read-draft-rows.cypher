// The versions of a revision's rows, or of some of them, to see what approving them would change.
// params: revisionId, rowKeys
// returns: rowKey, rowVersionId, action, list, streetCode, rowNumber, position, values, cells, approvedAt, confirmedAt, demo, selfReported
MATCH (version:RowVersion {revisionId: $revisionId})-[:READ_FROM]->(raw:RawRow)
WHERE ($rowKeys IS NULL OR version.rowKey IN $rowKeys)
RETURN version.rowKey AS rowKey, version.id AS rowVersionId, version.action AS action, version.list AS list,
       version.streetCode AS streetCode, version.rowNumber AS rowNumber, version.position AS position,
       version.values AS values, raw.cells AS cells, version.approvedAt AS approvedAt,
       version.confirmedAt AS confirmedAt, version.demo AS demo,
       coalesce(version.selfReported, []) AS selfReported
ORDER BY position
