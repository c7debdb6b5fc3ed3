// The enterprises with facts in some segments or of some products as long as they are shown after an instant.
// params: segmentIds, productIds, at, limit
// returns: enterpriseId
CALL () {
  UNWIND $segmentIds AS id
  MATCH (fact:Placement {segmentId: id}) WHERE fact.shownTo > $at
  RETURN fact.enterpriseId AS enterpriseId
  UNION
  UNWIND $productIds AS id
  MATCH (fact:Supply {productId: id}) WHERE fact.shownTo > $at
  RETURN fact.enterpriseId AS enterpriseId
  UNION
  UNWIND $productIds AS id
  MATCH (fact:Demand {productId: id}) WHERE fact.shownTo > $at
  RETURN fact.enterpriseId AS enterpriseId
}
RETURN enterpriseId ORDER BY enterpriseId LIMIT $limit
