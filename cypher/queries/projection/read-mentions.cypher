// The names that the versions of some rows are said to give, of those that mean nothing certain.
// params: rowKeys
// returns: mentionId, rowVersionId
UNWIND $rowKeys AS rowKey
MATCH (version:RowVersion {rowKey: rowKey})<-[:GIVEN_IN]-(mention:NameMention)
RETURN mention.id AS mentionId, version.id AS rowVersionId
