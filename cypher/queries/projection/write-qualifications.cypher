// New tiers and certificates, tied to firm and row.
// params: facts
// returns:
// allows: CartesianProduct because each fact meets the one node of each id it names
UNWIND $facts AS fact
MATCH (enterprise:Enterprise {id: fact.enterpriseId})
MATCH (version:RowVersion {id: fact.rowVersionId})
CREATE (q:Qualification)
SET q = fact
CREATE (q)-[:OF_ENTERPRISE]->(enterprise)
CREATE (q)-[:STATED_BY]->(version)
