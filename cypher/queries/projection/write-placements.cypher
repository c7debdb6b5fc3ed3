// New placements, tied to firm, row, segment and main products.
// params: facts
// returns:
// allows: CartesianProduct because each fact meets the one node of each id it names
UNWIND $facts AS fact
MATCH (enterprise:Enterprise {id: fact.enterpriseId})
MATCH (version:RowVersion {id: fact.rowVersionId})
MATCH (segment:Segment {id: fact.segmentId})
CREATE (p:Placement)
SET p = fact
CREATE (p)-[:OF_ENTERPRISE]->(enterprise)
CREATE (p)-[:STATED_BY]->(version)
CREATE (p)-[:IN_SEGMENT]->(segment)
WITH p, fact
UNWIND fact.productIds AS productId
MATCH (product:Product {id: productId})
CREATE (p)-[:OF_PRODUCT]->(product)
