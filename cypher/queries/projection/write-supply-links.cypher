// New supply links, tied to the firm and row that say so and, where known, to the other firm and the product.
// params: facts
// returns:
// allows: CartesianProduct because each fact meets the one node of each id it names
UNWIND $facts AS fact
MATCH (enterprise:Enterprise {id: fact.enterpriseId})
MATCH (version:RowVersion {id: fact.rowVersionId})
CREATE (l:SupplyLink)
SET l = fact
CREATE (l)-[:OF_ENTERPRISE]->(enterprise)
CREATE (l)-[:STATED_BY]->(version)
WITH l, fact
CALL (l, fact) {
  MATCH (partner:Enterprise {id: fact.partnerId})
  CREATE (l)-[:WITH_ENTERPRISE]->(partner)
}
CALL (l, fact) {
  MATCH (product:Product {id: fact.productId})
  CREATE (l)-[:OF_PRODUCT]->(product)
}
