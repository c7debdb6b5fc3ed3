// Revisions of streets, newest first, of one street or of all, in one state or in any, of one period or of any.
// What firms have said of themselves is not among them.
// params: streetCode, state, periodId, limit, createdAt, id
// returns: revisions, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
// allows: NodeByLabelScan because a district sees all revisions, some dozens a month, newest first
CALL () {
  MATCH (revision:Revision)
  WHERE coalesce(revision.state, '') <> 'INCOMING' AND revision.enterpriseId IS NULL
    AND ($streetCode IS NULL OR revision.streetCode = $streetCode)
    AND ($state IS NULL OR revision.state = $state) AND ($periodId IS NULL OR revision.periodId = $periodId)
  RETURN count(revision) AS totalCount
}
CALL () {
  MATCH (revision:Revision)
  WHERE coalesce(revision.state, '') <> 'INCOMING' AND revision.enterpriseId IS NULL
    AND ($streetCode IS NULL OR revision.streetCode = $streetCode)
    AND ($state IS NULL OR revision.state = $state) AND ($periodId IS NULL OR revision.periodId = $periodId)
    AND ($createdAt IS NULL OR revision.createdAt < $createdAt
         OR (revision.createdAt = $createdAt AND revision.id > $id))
  WITH revision ORDER BY revision.createdAt DESC, revision.id LIMIT $limit
  OPTIONAL MATCH (street:Street {code: revision.streetCode})
  CALL (revision) {
    OPTIONAL MATCH (version:RowVersion {revisionId: revision.id})
    RETURN count(version) AS rowCount,
           count(CASE version.action WHEN 'ADD' THEN 1 END) AS adds,
           count(CASE version.action WHEN 'CHANGE' THEN 1 END) AS changes,
           count(CASE version.action WHEN 'REMOVE' THEN 1 END) AS removes,
           count(CASE version.action WHEN 'CONFIRM' THEN 1 END) AS confirms
  }
  CALL (revision) {
    OPTIONAL MATCH (finding:Finding {revisionId: revision.id})
    WITH finding.severity AS severity, count(finding) AS total,
         count(CASE finding.state WHEN 'OPEN' THEN 1 END) AS open
    WHERE severity IS NOT NULL
    RETURN collect({severity: severity, open: open, total: total}) AS findingTotals
  }
  RETURN collect({
    id: revision.id, streetCode: revision.streetCode, streetName: coalesce(street.name, revision.streetCode),
    state: revision.state, title: revision.title, batchId: revision.batchId, createdAt: revision.createdAt,
    createdByName: revision.createdByName, submittedAt: revision.submittedAt, decidedAt: revision.decidedAt,
    decidedByName: revision.decidedByName, reason: revision.reason, rowCount: rowCount, adds: adds,
    changes: changes, removes: removes, confirms: confirms, findingTotals: findingTotals,
    openComments: COUNT { MATCH (comment:Comment {revisionId: revision.id}) WHERE comment.state = 'OPEN' }
  }) AS revisions
}
RETURN revisions, totalCount
