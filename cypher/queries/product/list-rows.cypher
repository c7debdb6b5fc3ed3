// Firms that name a product as a main product, and the supplies of and demands for it, at an instant, by firm, some at
// a time: every list that one operation asks for, each with its index.
// params: productId, at, limit, sees, placements, supplies, demands
// returns: index, items, totalCount, hiddenCount
// allows: CartesianProduct because each list that is asked for meets its own rows, and their number, as one row
UNWIND $placements AS asked
MATCH (product:Product {id: $productId})
CALL (product) {
  MATCH (product)<-[:OF_PRODUCT]-(fact:Placement)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  RETURN count(fact) AS totalCount
}
CALL (asked, product) {
  MATCH (product)<-[:OF_PRODUCT]-(fact:Placement)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND (asked.name IS NULL OR enterprise.name > asked.name
      OR (enterprise.name = asked.name AND fact.id > asked.id))
  WITH product, fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
  RETURN collect({
    fact: fact {.*, source: head([
      (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])}, enterprise: properties(enterprise), segmentName: segment.name,
    products: [product {.id, .name}], tier: null
  }) AS items
}
RETURN asked.index AS index, items, totalCount, 0 AS hiddenCount
UNION ALL
UNWIND $supplies AS asked
CALL () {
  MATCH (fact:Supply {productId: $productId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  RETURN count(fact) AS totalCount
}
CALL (asked) {
  MATCH (fact:Supply {productId: $productId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE asked.name IS NULL OR enterprise.name > asked.name
    OR (enterprise.name = asked.name AND fact.id > asked.id)
  WITH fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN collect({fact: fact {.*, source: head([
    (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])}, enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN asked.index AS index, items, totalCount, 0 AS hiddenCount
UNION ALL
UNWIND $demands AS asked
CALL () {
  MATCH (fact:Demand {productId: $productId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  WITH (fact.withheld IS NULL OR $sees.all OR fact.streetCode = $sees.streetCode OR fact.enterpriseId = $sees.enterpriseId) AS seen
  RETURN sum(CASE WHEN seen THEN 1 ELSE 0 END) AS totalCount, sum(CASE WHEN seen THEN 0 ELSE 1 END) AS hiddenCount
}
CALL (asked) {
  MATCH (fact:Demand {productId: $productId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND (fact.withheld IS NULL OR $sees.all OR fact.streetCode = $sees.streetCode OR fact.enterpriseId = $sees.enterpriseId)
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE asked.name IS NULL OR enterprise.name > asked.name
    OR (enterprise.name = asked.name AND fact.id > asked.id)
  WITH fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN collect({fact: fact {.*, source: head([
    (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])}, enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN asked.index AS index, items, totalCount, hiddenCount
