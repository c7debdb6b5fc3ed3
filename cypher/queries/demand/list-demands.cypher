// Demands in force at an instant, of a street, of a firm or of all, those approved last first.
// params: at, streetCode, enterpriseId, limit, approvedAt, id
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  MATCH (fact:Demand)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
    AND ($enterpriseId IS NULL OR fact.enterpriseId = $enterpriseId)
  RETURN count(fact) AS totalCount
}
CALL () {
  MATCH (fact:Demand)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
    AND ($enterpriseId IS NULL OR fact.enterpriseId = $enterpriseId)
    AND ($approvedAt IS NULL OR fact.approvedAt < $approvedAt
         OR (fact.approvedAt = $approvedAt AND fact.id > $id))
  WITH fact ORDER BY fact.approvedAt DESC, fact.id LIMIT $limit
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN collect({fact: properties(fact), enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN items, totalCount
