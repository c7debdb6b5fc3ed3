// New field values, tied to firm and row.
// params: facts
// returns:
// allows: CartesianProduct because each fact meets the one node of each id it names
UNWIND $facts AS fact
MATCH (enterprise:Enterprise {id: fact.enterpriseId})
MATCH (version:RowVersion {id: fact.rowVersionId})
CREATE (v:FieldValue)
SET v = fact
CREATE (v)-[:OF_ENTERPRISE]->(enterprise)
CREATE (v)-[:STATED_BY]->(version)
