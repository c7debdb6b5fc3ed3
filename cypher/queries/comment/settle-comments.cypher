// Open comments are settled: of one id, on one cell, or all of a revision. How, by whom and when.
// params: commentId, rowVersionId, field, revisionId, state, reply, actorName, at
// returns:
CALL () {
  MATCH (comment:Comment {id: $commentId})
  RETURN comment
  UNION
  MATCH (comment:Comment {rowVersionId: $rowVersionId})
  WHERE comment.field = $field
  RETURN comment
  UNION
  MATCH (comment:Comment {revisionId: $revisionId})
  RETURN comment
}
WITH comment
WHERE comment.state = 'OPEN'
SET comment.state = $state, comment.reply = $reply, comment.settledByName = $actorName, comment.settledAt = $at
