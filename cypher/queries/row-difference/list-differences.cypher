// The rows of a revision beside the versions that they follow, with findings and comments, some at a time.
// params: revisionId, action, onlyCommented, limit, after
// returns: rows, totalCount
MATCH (revision:Revision {id: $revisionId})
CALL (revision) {
  MATCH (version:RowVersion {revisionId: revision.id})
  WHERE ($action IS NULL OR version.action = $action)
    AND (NOT $onlyCommented OR EXISTS { MATCH (:Comment {rowVersionId: version.id}) })
  RETURN count(version) AS totalCount
}
CALL (revision) {
  MATCH (version:RowVersion {revisionId: revision.id})
  WHERE version.position > $after AND ($action IS NULL OR version.action = $action)
    AND (NOT $onlyCommented OR EXISTS { MATCH (:Comment {rowVersionId: version.id}) })
  WITH revision, version ORDER BY version.position LIMIT $limit
  MATCH (version)-[:READ_FROM]->(raw:RawRow)
  RETURN collect(version {
    .rowKey, .list, .action, .streetCode, .sheet, .rowNumber, .position, .values, .mended, rowVersionId: version.id,
    enterpriseName: version.title, cells: raw.cells,
    former: head(COLLECT {
      MATCH (former:RowVersion {rowKey: version.rowKey})
      USING INDEX former:RowVersion(rowKey)
      WHERE former.approvedSequence < coalesce(version.approvedSequence, former.approvedSequence + 1)
        AND (former.withdrawnSequence IS NULL OR former.withdrawnSequence > version.approvedSequence)
      WITH former ORDER BY former.approvedSequence DESC LIMIT 1
      MATCH (former)-[:READ_FROM]->(formerRaw:RawRow)
      RETURN former {.action, .list, .values, .mended, .approvedAt, rowVersionId: former.id, cells: formerRaw.cells}
    }),
    findings: COLLECT {
      MATCH (version)<-[:ABOUT]-(finding:Finding)
      WITH finding ORDER BY finding.position
      RETURN finding {.*, streetCode: version.streetCode, revisionState: revision.state}
    },
    comments: COLLECT {
      MATCH (comment:Comment {rowVersionId: version.id})
      WITH comment ORDER BY comment.position
      RETURN comment {.*, streetCode: version.streetCode, sheet: version.sheet, rowNumber: version.rowNumber,
                      enterpriseName: version.title}
    }
  }) AS rows
}
RETURN rows, totalCount
