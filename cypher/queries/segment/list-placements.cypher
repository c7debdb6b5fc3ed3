// The firms placed in some segments at an instant, by name, of one street or all, some at a time.
// params: segmentIds, at, streetCode, limit, name, id
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  UNWIND $segmentIds AS segmentId
  MATCH (fact:Placement {segmentId: segmentId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
  RETURN count(fact) AS totalCount
}
CALL () {
  UNWIND $segmentIds AS segmentId
  MATCH (fact:Placement {segmentId: segmentId})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE $name IS NULL OR enterprise.name > $name OR (enterprise.name = $name AND fact.id > $id)
  WITH fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
  RETURN collect({
    fact: properties(fact), enterprise: properties(enterprise), segmentName: segment.name,
    products: COLLECT { MATCH (fact)-[:OF_PRODUCT]->(product:Product) RETURN product {.id, .name} },
    tier: head(COLLECT {
      MATCH (tier:FieldValue {enterpriseId: enterprise.id})
      WHERE tier.shownTo > $at AND tier.shownFrom <= $at AND tier.field = 'tier'
      RETURN tier.value ORDER BY tier.approvedAt, tier.id
    })
  }) AS items
}
RETURN items, totalCount
