// The supplies of products made in some segments at an instant, by firm, some at a time.
// params: segmentIds, at, streetCode, limit, name, id
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  MATCH (segment:Segment)<-[:MADE_IN]-(product:Product)
  WHERE segment.id IN $segmentIds
  WITH DISTINCT product
  MATCH (fact:Supply {productId: product.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  RETURN count(fact) AS totalCount
}
CALL () {
  MATCH (segment:Segment)<-[:MADE_IN]-(product:Product)
  WHERE segment.id IN $segmentIds
  WITH DISTINCT product
  MATCH (fact:Supply {productId: product.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE $name IS NULL OR enterprise.name > $name OR (enterprise.name = $name AND fact.id > $id)
  WITH fact, enterprise, product ORDER BY enterprise.name, fact.id LIMIT $limit
  RETURN collect({fact: properties(fact), enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN items, totalCount
