// New supplies, tied to firm, row and, where the catalogue has it, product.
// params: facts
// returns:
// allows: CartesianProduct because each fact meets the one node of each id it names
UNWIND $facts AS fact
MATCH (enterprise:Enterprise {id: fact.enterpriseId})
MATCH (version:RowVersion {id: fact.rowVersionId})
CREATE (o:Supply)
SET o = fact
CREATE (o)-[:OF_ENTERPRISE]->(enterprise)
CREATE (o)-[:STATED_BY]->(version)
WITH o, fact
MATCH (product:Product {id: fact.productId})
CREATE (o)-[:OF_PRODUCT]->(product)
