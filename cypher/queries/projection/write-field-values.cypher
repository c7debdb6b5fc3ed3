// New field values, tied to firm and row.
// params: rows
// returns:
// allows: CartesianProduct because each row meets the one node of each id it names
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.shared.enterpriseId})
MATCH (version:RowVersion {id: row.shared.rowVersionId})
UNWIND row.facts AS fact
CREATE (v:FieldValue)
SET v += row.shared, v += fact
CREATE (v)-[:OF_ENTERPRISE]->(enterprise)
CREATE (v)-[:STATED_BY]->(version)
