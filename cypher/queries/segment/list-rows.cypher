// The firms placed in some segments, and the supplies of and demands for what is made there, at an instant, by firm,
// some at a time: every list that one operation asks for, each with its index. Segments and products come by id and
// name, as the edition of that time has them.
// params: segments, made, at, streetCode, limit, sees, placements, supplies, demands
// returns: index, items, totalCount, hiddenCount
// allows: CartesianProduct because each list that is asked for meets its own rows, and their number, as one row
UNWIND $placements AS asked
CALL () {
  UNWIND $segments AS segment
  MATCH (fact:Placement {segmentId: segment.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
  RETURN count(fact) AS totalCount
}
CALL (asked) {
  UNWIND $segments AS segment
  MATCH (fact:Placement {segmentId: segment.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE asked.name IS NULL OR enterprise.name > asked.name
    OR (enterprise.name = asked.name AND fact.id > asked.id)
  WITH segment, fact, enterprise ORDER BY enterprise.name, fact.id LIMIT $limit
  RETURN collect({
    fact: fact {.*, source: head([
      (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])}, enterprise: properties(enterprise), segmentName: segment.name,
    products: COLLECT { MATCH (fact)-[:OF_PRODUCT]->(product:Product) RETURN product {.id, .name} },
    tier: coalesce(head(COLLECT {
      MATCH (dispute:Dispute {enterpriseId: enterprise.id})
      WHERE dispute.shownTo > $at AND dispute.shownFrom <= $at AND dispute.field = 'tier'
      MATCH (dispute)-[:HAS_SIDE]->(tier:FieldValue {id: dispute.shownId})
      RETURN tier.value
    }), head(COLLECT {
      MATCH (enterprise)<-[:OF_ENTERPRISE]-(tier:FieldValue)
      WHERE tier.shownTo > $at AND tier.shownFrom <= $at AND tier.field = 'tier'
      RETURN tier.value ORDER BY tier.approvedAt, tier.rowVersionId
    }))
  }) AS items
}
RETURN asked.index AS index, items, totalCount, 0 AS hiddenCount
UNION ALL
UNWIND $supplies AS asked
CALL () {
  UNWIND $made AS product
  MATCH (fact:Supply {productId: product.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  RETURN count(fact) AS totalCount
}
CALL (asked) {
  UNWIND $made AS product
  MATCH (fact:Supply {productId: product.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE asked.name IS NULL OR enterprise.name > asked.name
    OR (enterprise.name = asked.name AND fact.id > asked.id)
  WITH asked, fact, enterprise, product ORDER BY enterprise.name, fact.id LIMIT $limit
  RETURN collect({fact: fact {.*, source: head([
    (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])}, enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN asked.index AS index, items, totalCount, 0 AS hiddenCount
UNION ALL
UNWIND $demands AS asked
CALL () {
  UNWIND $made AS product
  MATCH (fact:Demand {productId: product.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
  WITH (fact.withheld IS NULL OR $sees.all OR fact.streetCode = $sees.streetCode OR fact.enterpriseId = $sees.enterpriseId) AS seen
  RETURN sum(CASE WHEN seen THEN 1 ELSE 0 END) AS totalCount, sum(CASE WHEN seen THEN 0 ELSE 1 END) AS hiddenCount
}
CALL (asked) {
  UNWIND $made AS product
  MATCH (fact:Demand {productId: product.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
    AND (fact.withheld IS NULL OR $sees.all OR fact.streetCode = $sees.streetCode OR fact.enterpriseId = $sees.enterpriseId)
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  WHERE asked.name IS NULL OR enterprise.name > asked.name
    OR (enterprise.name = asked.name AND fact.id > asked.id)
  WITH asked, fact, enterprise, product ORDER BY enterprise.name, fact.id LIMIT $limit
  RETURN collect({fact: fact {.*, source: head([
    (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])}, enterprise: properties(enterprise), productName: product.name}) AS items
}
RETURN asked.index AS index, items, totalCount, hiddenCount
