// New supplies, tied to firm, row and, where the catalogue has it, product.
// params: rows
// returns:
// allows: CartesianProduct because each row meets the one node of each id it names
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.shared.enterpriseId})
MATCH (version:RowVersion {id: row.shared.rowVersionId})
UNWIND row.facts AS fact
CREATE (o:Supply)
SET o += row.shared, o += fact
CREATE (o)-[:OF_ENTERPRISE]->(enterprise)
CREATE (o)-[:STATED_BY]->(version)
WITH o, fact
MATCH (product:Product {id: fact.productId})
CREATE (o)-[:OF_PRODUCT]->(product)
