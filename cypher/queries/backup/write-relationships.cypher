// Relationships of a backup between nodes that are there again.
// params: relationships
// returns:
UNWIND $relationships AS entry
MATCH (a:Restoring {restoreRef: entry.from})
MATCH (b:Restoring {restoreRef: entry.to})
CREATE (a)-[r:$(entry.type)]->(b)
SET r = entry.properties
