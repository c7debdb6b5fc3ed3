// Take out of comments at cells of persons what was written, and tell which these are.
// params: rowVersionIds, fields, message
// returns: id
UNWIND $rowVersionIds AS rowVersionId
MATCH (comment:Comment {rowVersionId: rowVersionId})
WHERE comment.field IN $fields
SET comment.text = $message, comment.stood = '',
    comment.reply = CASE WHEN comment.reply IS NULL THEN NULL ELSE $message END
RETURN comment.id AS id
