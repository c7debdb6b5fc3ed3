// The open comments of a revision, with the cells of their rows as they now stand.
// params: revisionId
// returns: id, field, stood, cells, mended
MATCH (comment:Comment {revisionId: $revisionId})
WHERE comment.state = 'OPEN' AND comment.field <> ''
MATCH (version:RowVersion {id: comment.rowVersionId})-[:READ_FROM]->(raw:RawRow)
RETURN comment.id AS id, comment.field AS field, comment.stood AS stood, raw.cells AS cells, version.mended AS mended
