// The rows of a revision in the order of the file, some at a time.
// params: revisionId, onlyWithFindings, limit, after
// returns: rows, totalCount
MATCH (revision:Revision {id: $revisionId})
OPTIONAL MATCH (street:Street {code: revision.streetCode})
CALL (revision) {
  MATCH (version:RowVersion {revisionId: revision.id})
  WHERE NOT $onlyWithFindings OR EXISTS { MATCH (version)<-[:ABOUT]-(finding:Finding) WHERE finding.state = 'OPEN' }
  RETURN count(version) AS totalCount
}
CALL (revision, street) {
  MATCH (version:RowVersion {revisionId: revision.id})
  WHERE version.position > $after
    AND (NOT $onlyWithFindings OR EXISTS { MATCH (version)<-[:ABOUT]-(f:Finding) WHERE f.state = 'OPEN' })
  WITH revision, street, version ORDER BY version.position LIMIT $limit
  MATCH (version)-[:READ_FROM]->(raw:RawRow)
  OPTIONAL MATCH (batch:Batch {id: version.batchId})
  RETURN collect({ rowKey: version.rowKey, rowVersionId: version.id, list: version.list, action: version.action,
  confirmedAt: version.confirmedAt,
  revisionId: revision.id, revisionState: revision.state, batchId: batch.id,
  streetCode: version.streetCode, streetName: coalesce(street.name, version.streetCode),
  fileName: version.fileName, fileSha256: batch.sha256, sheet: version.sheet, rowNumber: version.rowNumber,
  title: version.title, values: version.values, mended: version.mended, cells: raw.cells,
  approvedAt: version.approvedAt, withdrawn: version.withdrawnSequence IS NOT NULL,
    position: version.position, enterpriseId: null, selfReported: coalesce(version.selfReported, []),
    findings: COLLECT {
      MATCH (version)<-[:ABOUT]-(finding:Finding)
      WITH finding ORDER BY finding.position
      RETURN { id: finding.id, rowVersionId: finding.rowVersionId, rowKey: finding.rowKey, revisionId: finding.revisionId,
       streetCode: version.streetCode, revisionState: revision.state, code: finding.code,
       severity: finding.severity, state: finding.state, file: finding.file, sheet: finding.sheet,
       cell: finding.cell, field: finding.field, original: finding.original, message: finding.message,
       remedy: finding.remedy, suggestions: finding.suggestions, position: finding.position }
    },
    acts: [], versions: []
  }) AS rows
}
RETURN rows, totalCount
