// The rows whose facts hang on what some names mean: those that give them, and, for firms without a code that are
// joined to others, those that name them as customers or suppliers.
// params: ids, joinedIds, joinedNames, at
// returns: rowKey
CALL () {
  UNWIND $ids AS id
  MATCH (:NameMention {id: id})-[:GIVEN_IN]->(version:RowVersion)
  RETURN version.rowKey AS rowKey
  UNION
  UNWIND $joinedIds AS joinedId
  MATCH (:NameDecision {targetId: joinedId})<-[:DECIDED_BY]-(:NameMention)-[:GIVEN_IN]->(version:RowVersion)
  RETURN version.rowKey AS rowKey
  UNION
  UNWIND $joinedNames AS name
  MATCH (link:SupplyLink {partnerKey: name})
  WHERE link.shownTo > $at
  RETURN link.rowKey AS rowKey
}
RETURN DISTINCT rowKey ORDER BY rowKey
