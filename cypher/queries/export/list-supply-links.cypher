// Supply links shown at an instant, by their ids, some at a time, that a street's lists state or all.
// params: at, after, streetCode, limit
// returns: fact, enterprise, partner, productName
MATCH (fact:SupplyLink)
WHERE fact.id > $after AND fact.shownTo > $at AND fact.shownFrom <= $at
  AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
WITH fact ORDER BY fact.id LIMIT $limit
MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
OPTIONAL MATCH (fact)-[:WITH_ENTERPRISE]->(partner:Enterprise)
OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
RETURN fact {.*, source: head([
  (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
])} AS fact, properties(enterprise) AS enterprise, properties(partner) AS partner,
       product.name AS productName
ORDER BY fact.id
