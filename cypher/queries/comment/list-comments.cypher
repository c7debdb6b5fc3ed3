// The comments on a revision in the order in which they were written, open ones or all, some at a time.
// params: revisionId, state, limit, after
// returns: comments, totalCount
MATCH (revision:Revision {id: $revisionId})
CALL (revision) {
  MATCH (comment:Comment {revisionId: revision.id})
  WHERE $state IS NULL OR comment.state = $state
  RETURN count(comment) AS totalCount
}
CALL (revision) {
  MATCH (comment:Comment {revisionId: revision.id})
  WHERE ($state IS NULL OR comment.state = $state) AND comment.position > $after
  WITH comment ORDER BY comment.position LIMIT $limit
  MATCH (version:RowVersion {id: comment.rowVersionId})
  RETURN collect(comment {.*, streetCode: version.streetCode, sheet: version.sheet, rowNumber: version.rowNumber,
                          enterpriseName: version.title}) AS comments
}
RETURN comments, totalCount
