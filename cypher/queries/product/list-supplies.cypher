// The supplies of a product at an instant, by firm, some at a time.
// params: productId, at, limit, name, id
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  MATCH (fact:Supply {productId: $productId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  RETURN count(fact) AS totalCount
}
CALL () {
  MATCH (fact:Supply {productId: $productId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE $name IS NULL OR enterprise.name > $name OR (enterprise.name = $name AND fact.id > $id)
  WITH fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN collect({fact: properties(fact), enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN items, totalCount
