// Nodes of a backup, findable by their old reference until all relationships are there.
// params: nodes
// returns:
UNWIND $nodes AS node
CREATE (n:$(node.label):Restoring)
SET n = node.properties, n.restoreRef = node.ref
