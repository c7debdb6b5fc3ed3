// Placements shown at an instant, by their ids, some at a time, of a chain and a street or of all.
// params: at, after, chainId, streetCode, limit
// returns: fact, enterprise, segmentName, products, tier
MATCH (fact:Placement)
WHERE fact.id > $after AND fact.shownTo > $at AND fact.shownFrom <= $at
  AND ($chainId IS NULL OR fact.chainId = $chainId)
  AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
WITH fact ORDER BY fact.id LIMIT $limit
MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
RETURN fact {.*, source: head([
  (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
])} AS fact, properties(enterprise) AS enterprise, segment.name AS segmentName,
       COLLECT { MATCH (fact)-[:OF_PRODUCT]->(product:Product) RETURN product {.id, .name} } AS products,
       head(COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(tier:FieldValue)
         WHERE tier.shownTo > $at AND tier.shownFrom <= $at AND tier.field = 'tier'
         RETURN tier.value ORDER BY tier.approvedAt, tier.id
       }) AS tier
ORDER BY fact.id
