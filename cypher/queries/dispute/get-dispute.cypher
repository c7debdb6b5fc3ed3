// What stands of a dispute, found by one of its nodes: of the same firm, field and period.
// params: id, forever
// returns: dispute
MATCH (asked:Dispute {id: $id})
MATCH (dispute:Dispute {enterpriseId: asked.enterpriseId})
WHERE dispute.field = asked.field AND dispute.period = asked.period AND dispute.shownTo = $forever
MATCH (dispute)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
RETURN dispute {
  .id, .field, .period, .since, .shownId, enterprise: properties(enterprise),
  decision: head(COLLECT {
    MATCH (decision:Decision {id: dispute.decisionId}) RETURN properties(decision)
  }),
  sides: COLLECT { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) RETURN side {.*, source: head([
    (side)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])} }
} AS dispute
