// Firms with a fact shown at an instant, by their ids, some at a time, of a chain and a street or of all: what is
// said of their fields, where they are placed, what they offer, and whether a row asks not to make it public.
// params: at, after, chainId, streetCode, limit
// returns: enterprise, fieldValues, valueDecisions, placements, supplies, withheld
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after
  AND (EXISTS {
    MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)
    WHERE value.shownTo > $at AND value.shownFrom <= $at AND value.field = 'operatingStreet'
      AND ($streetCode IS NULL OR value.value = $streetCode)
  } OR EXISTS {
    MATCH (enterprise)<-[:OF_ENTERPRISE]-(supply:Supply)
    WHERE supply.shownTo > $at AND supply.shownFrom <= $at
      AND ($streetCode IS NULL OR supply.streetCode = $streetCode)
  } OR EXISTS {
    MATCH (enterprise)<-[:OF_ENTERPRISE]-(demand:Demand)
    WHERE demand.shownTo > $at AND demand.shownFrom <= $at
      AND ($streetCode IS NULL OR demand.streetCode = $streetCode)
  })
  AND ($chainId IS NULL OR EXISTS {
    MATCH (enterprise)<-[:OF_ENTERPRISE]-(placed:Placement)
    WHERE placed.shownTo > $at AND placed.shownFrom <= $at AND placed.chainId = $chainId
  })
WITH enterprise ORDER BY enterprise.id LIMIT $limit
RETURN properties(enterprise) AS enterprise,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)
         WHERE value.shownTo > $at AND value.shownFrom <= $at
         RETURN value {.*, source: head([
           (value)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])} ORDER BY value.approvedAt, value.rowVersionId
       } AS fieldValues,
       COLLECT {
         MATCH (decision:Decision {enterpriseId: enterprise.id})
         WHERE decision.shownFrom <= $at AND decision.shownTo > $at AND decision.verdict = 'VALUE'
         RETURN properties(decision) ORDER BY decision.sequence
       } AS valueDecisions,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Placement)
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
         RETURN {fact: fact {.*, source: head([
           (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}, segmentName: segment.name} ORDER BY segment.name, fact.role
       } AS placements,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Supply)
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         RETURN {fact: fact {.*, source: head([
           (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}, productName: product.name} ORDER BY fact.productText, fact.id
       } AS supplies,
       EXISTS {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)-[:STATED_BY]->(version:RowVersion)
         WHERE value.shownTo > $at AND value.shownFrom <= $at AND version.values CONTAINS '"consentPublic":false'
       } AS withheld
ORDER BY enterprise.id
