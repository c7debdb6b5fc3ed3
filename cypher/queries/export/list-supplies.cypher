// Supplies shown at an instant, by their ids, some at a time, of a chain's products and a street's lists or of all.
// params: at, after, chainId, streetCode, limit
// returns: fact, enterprise, productName
MATCH (fact:Supply)
WHERE fact.id > $after AND fact.shownTo > $at AND fact.shownFrom <= $at
  AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  AND ($chainId IS NULL OR EXISTS {
    MATCH (fact)-[:OF_PRODUCT]->(:Product)-[:MADE_IN]->(segment:Segment) WHERE segment.chainId = $chainId
  })
WITH fact ORDER BY fact.id LIMIT $limit
MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
RETURN fact {.*, source: head([
  (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
])} AS fact, properties(enterprise) AS enterprise, product.name AS productName
ORDER BY fact.id
