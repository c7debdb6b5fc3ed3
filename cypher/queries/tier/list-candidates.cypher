// Firms that hold one of some tiers and none of some others, as of an instant, of a street or all, at most some a
// tier, with the tiers they hold and what their rows say of some fields.
// params: kinds, above, fields, at, streetCode, limit
// returns: enterprise, holds, values, decisions
CALL () {
  UNWIND $kinds AS kind
  CALL (kind) {
    MATCH (fact:Qualification {kind: kind})
    WHERE fact.lapsesAt > $at AND fact.shownTo > $at AND fact.shownFrom <= $at
      AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
      AND NOT EXISTS {
        MATCH (fact)-[:OF_ENTERPRISE]->(:Enterprise)<-[:OF_ENTERPRISE]-(other:Qualification)
        WHERE other.shownTo > $at AND other.shownFrom <= $at AND other.lapsesAt > $at AND other.kind IN $above
      }
    WITH fact ORDER BY fact.lapsesAt, fact.id
    RETURN DISTINCT fact.enterpriseId AS enterpriseId LIMIT $limit
  }
  RETURN DISTINCT enterpriseId LIMIT $limit
}
MATCH (enterprise:Enterprise {id: enterpriseId})
RETURN properties(enterprise) AS enterprise,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(held:Qualification)
         WHERE held.shownTo > $at AND held.shownFrom <= $at AND held.lapsesAt > $at AND held.kind <> 'CERTIFICATE'
         RETURN held {.*, source: head([
           (held)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}
       } AS holds,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)
         WHERE value.shownTo > $at AND value.shownFrom <= $at AND value.field IN $fields
         RETURN value {.*, source: head([
           (value)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])} LIMIT 100
       } AS values,
       COLLECT {
         MATCH (decision:Decision {enterpriseId: enterprise.id})
         WHERE decision.shownFrom <= $at AND decision.shownTo > $at AND decision.verdict = 'VALUE'
         RETURN properties(decision) ORDER BY decision.sequence
       } AS decisions
