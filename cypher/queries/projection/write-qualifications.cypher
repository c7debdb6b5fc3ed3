// New tiers and certificates, tied to firm and row.
// params: rows
// returns:
// allows: CartesianProduct because each row meets the one node of each id it names
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.shared.enterpriseId})
MATCH (version:RowVersion {id: row.shared.rowVersionId})
UNWIND row.facts AS fact
CREATE (q:Qualification)
SET q += row.shared, q += fact
CREATE (q)-[:OF_ENTERPRISE]->(enterprise)
CREATE (q)-[:STATED_BY]->(version)
