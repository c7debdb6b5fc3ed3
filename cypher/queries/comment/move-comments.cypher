// Comments go with their rows to another revision.
// params: revisionId, restId
// returns:
MATCH (comment:Comment {revisionId: $revisionId})
MATCH (version:RowVersion {id: comment.rowVersionId})
WHERE version.revisionId = $restId
SET comment.revisionId = $restId
