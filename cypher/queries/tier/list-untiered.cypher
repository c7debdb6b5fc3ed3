// Firms that a street's lists name and that hold none of some tiers, as of an instant, by name, at most some, with
// what their rows say of some fields.
// params: above, fields, at, streetCode, limit
// returns: enterprise, holds, values, decisions
CALL () {
  MATCH (name:EnterpriseName) USING INDEX name:EnterpriseName(streetCode, normalised)
  WHERE name.streetCode = $streetCode AND name.normalised > '' AND name.shownFrom <= $at
  WITH name ORDER BY name.normalised
  WITH DISTINCT name.enterpriseId AS enterpriseId
  WHERE EXISTS {
      MATCH (:Enterprise {id: enterpriseId})<-[:OF_ENTERPRISE]-(value:FieldValue)
      WHERE value.shownTo > $at AND value.shownFrom <= $at AND value.field = 'operatingStreet'
        AND value.value = $streetCode
    }
    AND NOT EXISTS {
      MATCH (:Enterprise {id: enterpriseId})<-[:OF_ENTERPRISE]-(held:Qualification)
      WHERE held.shownTo > $at AND held.shownFrom <= $at AND held.lapsesAt > $at AND held.kind IN $above
    }
  RETURN enterpriseId LIMIT $limit
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
