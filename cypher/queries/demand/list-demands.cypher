// Demands in force at an instant, of a street, of a firm or of all, those approved last first; those of other firms,
// and those that are withheld, are only counted.
// params: at, streetCode, enterpriseId, sees, limit, approvedAt, id
// returns: items, totalCount, hiddenCount
// allows: CartesianProduct because one row of items meets one row with their number
// allows: SeekByTimeAlone because the page tells how many demands are in force in the whole district
CALL () {
  MATCH (fact:Demand)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  WITH ($enterpriseId IS NULL OR fact.enterpriseId = $enterpriseId)
    AND (fact.withheld IS NULL OR $sees.all OR fact.streetCode = $sees.streetCode OR fact.enterpriseId = $sees.enterpriseId) AS seen
  RETURN sum(CASE WHEN seen THEN 1 ELSE 0 END) AS totalCount, sum(CASE WHEN seen THEN 0 ELSE 1 END) AS hiddenCount
}
CALL () {
  MATCH (fact:Demand)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
    AND ($enterpriseId IS NULL OR fact.enterpriseId = $enterpriseId)
    AND (fact.withheld IS NULL OR $sees.all OR fact.streetCode = $sees.streetCode OR fact.enterpriseId = $sees.enterpriseId)
    AND ($approvedAt IS NULL OR fact.approvedAt < $approvedAt
         OR (fact.approvedAt = $approvedAt AND fact.id > $id))
  WITH fact ORDER BY fact.approvedAt DESC, fact.id LIMIT $limit
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN collect({fact: fact {.*, source: head([
    (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])}, enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN items, totalCount, hiddenCount
