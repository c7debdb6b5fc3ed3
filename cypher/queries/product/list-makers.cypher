// Firms that name a product as a main product at an instant, by name, some at a time.
// params: productId, at, limit, name, id
// returns: items, totalCount
MATCH (product:Product {id: $productId})
CALL (product) {
  MATCH (product)<-[:OF_PRODUCT]-(fact:Placement)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  RETURN count(fact) AS totalCount
}
CALL (product) {
  MATCH (product)<-[:OF_PRODUCT]-(fact:Placement)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($name IS NULL OR enterprise.name > $name OR (enterprise.name = $name AND fact.id > $id))
  WITH product, fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
  RETURN collect({
    fact: properties(fact), enterprise: properties(enterprise), segmentName: segment.name,
    products: [product {.id, .name}], tier: null
  }) AS items
}
RETURN items, totalCount
