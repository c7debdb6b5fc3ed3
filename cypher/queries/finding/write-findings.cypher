// Findings about rows of a revision.
// params: findings
// returns:
UNWIND $findings AS entry
MATCH (version:RowVersion {id: entry.rowVersionId})
CREATE (finding:Finding)
SET finding = entry
CREATE (finding)-[:ABOUT]->(version)
