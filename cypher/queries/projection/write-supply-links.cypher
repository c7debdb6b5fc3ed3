// New supply links, tied to the firm and row that say so and, where known, to the other firm and the product.
// params: rows
// returns:
// allows: CartesianProduct because each row meets the one node of each id it names
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.shared.enterpriseId})
MATCH (version:RowVersion {id: row.shared.rowVersionId})
UNWIND row.facts AS fact
CREATE (l:SupplyLink)
SET l += row.shared, l += fact
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
