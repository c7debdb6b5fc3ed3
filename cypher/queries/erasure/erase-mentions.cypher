// Take names and numbers out of what was written about some rows: findings and comments, and the words with which firms
// corrected them and streets declined.
// params: rowVersionIds, spoken, message
// returns:
UNWIND $rowVersionIds AS rowVersionId
MATCH (version:RowVersion {id: rowVersionId})
CALL (version) {
  MATCH (version)<-[:ABOUT]-(finding:Finding)
  SET finding.original = reduce(text = finding.original, one IN $spoken | replace(text, one, $message)),
      finding.message = reduce(text = finding.message, one IN $spoken | replace(text, one, $message))
}
CALL (version) {
  MATCH (comment:Comment {rowVersionId: version.id})
  SET comment.text = reduce(text = comment.text, one IN $spoken | replace(text, one, $message)),
      comment.stood = reduce(text = comment.stood, one IN $spoken | replace(text, one, $message)),
      comment.reply = reduce(text = comment.reply, one IN $spoken | replace(text, one, $message))
}
CALL (version) {
  MATCH (version)-[:IN_REVISION]->(revision:Revision)
  WHERE revision.enterpriseId IS NOT NULL
  SET revision.why = reduce(text = revision.why, one IN $spoken | replace(text, one, $message)),
      revision.reason = reduce(text = revision.reason, one IN $spoken | replace(text, one, $message))
}
