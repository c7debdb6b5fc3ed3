// Disputes that stand at an instant, open or decided, newest first, of one street's firms or all, some at a time.
// params: at, streetCode, decided, limit, since, id
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
// allows: SeekByTimeAlone because disputes that stand are little of all, and the page tells how many
CALL () {
  MATCH (dispute:Dispute)
  WHERE dispute.shownTo > $at AND (dispute.decisionId IS NOT NULL) = $decided
    AND ($streetCode IS NULL
         OR EXISTS { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) WHERE side.streetCode = $streetCode })
  RETURN count(dispute) AS totalCount
}
CALL () {
  MATCH (dispute:Dispute)
  WHERE dispute.shownTo > $at AND (dispute.decisionId IS NOT NULL) = $decided
    AND ($since IS NULL OR dispute.since < $since OR (dispute.since = $since AND dispute.id > $id))
    AND ($streetCode IS NULL
         OR EXISTS { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) WHERE side.streetCode = $streetCode })
  WITH dispute ORDER BY dispute.since DESC, dispute.id LIMIT $limit
  MATCH (dispute)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  RETURN collect(dispute {
    .id, .field, .period, .since, .shownId, enterprise: properties(enterprise),
    decision: head(COLLECT {
      MATCH (decision:Decision {id: dispute.decisionId}) RETURN properties(decision)
    }),
    sides: COLLECT { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) RETURN side {.*, source: head([
      (side)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])} }
  }) AS items
}
RETURN items, totalCount
