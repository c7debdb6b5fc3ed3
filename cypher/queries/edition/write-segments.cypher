// Segments of an edition, in their chains.
// params: items
// returns:
UNWIND $items AS item
MATCH (chain:Chain {id: item.chainId})
MERGE (n:Segment {id: item.id})
SET n = item
MERGE (n)-[:OF_CHAIN]->(chain)
