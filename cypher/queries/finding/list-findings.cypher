// The findings of a revision in the order of the file, some at a time, open ones or all, of one severity or any.
// params: revisionId, state, severity, limit, after
// returns: findings, totalCount
MATCH (revision:Revision {id: $revisionId})
CALL (revision) {
  MATCH (finding:Finding {revisionId: revision.id})
  WHERE ($state IS NULL OR finding.state = $state) AND ($severity IS NULL OR finding.severity = $severity)
  RETURN count(finding) AS totalCount
}
CALL (revision) {
  MATCH (finding:Finding {revisionId: revision.id})
  WHERE ($state IS NULL OR finding.state = $state) AND ($severity IS NULL OR finding.severity = $severity)
    AND finding.position > $after
  WITH revision, finding ORDER BY finding.position LIMIT $limit
  MATCH (finding)-[:ABOUT]->(version:RowVersion)
  RETURN collect({ id: finding.id, rowVersionId: finding.rowVersionId, rowKey: finding.rowKey, revisionId: finding.revisionId,
       streetCode: version.streetCode, revisionState: revision.state, code: finding.code,
       severity: finding.severity, state: finding.state, file: finding.file, sheet: finding.sheet,
       cell: finding.cell, field: finding.field, original: finding.original, message: finding.message,
       remedy: finding.remedy, suggestions: finding.suggestions, position: finding.position }) AS findings
}
RETURN findings, totalCount
