// The version of its row that each of some versions goes on from.
// params: versions
// returns:
// allows: CartesianProduct because each version meets the one that it names
UNWIND $versions AS entry
MATCH (version:RowVersion {id: entry.id})
MATCH (base:RowVersion {id: entry.baseVersionId})
CREATE (version)-[:BASED_ON]->(base)
