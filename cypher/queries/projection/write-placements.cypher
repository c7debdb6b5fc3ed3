// New placements, tied to firm, row, segment and main products.
// params: rows
// returns:
// allows: CartesianProduct because each row meets the one node of each id it names
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.shared.enterpriseId})
MATCH (version:RowVersion {id: row.shared.rowVersionId})
UNWIND row.facts AS fact
MATCH (segment:Segment {id: fact.segmentId})
CREATE (p:Placement)
SET p += row.shared, p += fact
CREATE (p)-[:OF_ENTERPRISE]->(enterprise)
CREATE (p)-[:STATED_BY]->(version)
CREATE (p)-[:IN_SEGMENT]->(segment)
WITH p, fact
UNWIND fact.productIds AS productId
MATCH (product:Product {id: productId})
CREATE (p)-[:OF_PRODUCT]->(product)
