// Relationships of a backup between nodes that are there again.
// params: relationships
// returns:
// allows: CartesianProduct because two nodes are sought by their references
// allows: NodeByLabelScan because the index on the reference stands only while a backup is restored
UNWIND $relationships AS entry
MATCH (a:Restoring {restoreRef: entry.from})
MATCH (b:Restoring {restoreRef: entry.to})
CREATE (a)-[r:$(entry.type)]->(b)
SET r = entry.properties
