// One comment, and where its revision stands.
// params: commentId
// returns: id, state, rowVersionId, revisionId, streetCode, revisionState
MATCH (comment:Comment {id: $commentId})
MATCH (version:RowVersion {id: comment.rowVersionId})-[:IN_REVISION]->(revision:Revision)
RETURN comment.id AS id, comment.state AS state, version.id AS rowVersionId, revision.id AS revisionId,
       version.streetCode AS streetCode, revision.state AS revisionState
