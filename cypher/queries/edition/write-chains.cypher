// Chains of an edition, in their industries.
// params: items
// returns:
UNWIND $items AS item
MATCH (industry:Industry {id: item.industryId})
MERGE (n:Chain {id: item.id})
SET n = item
MERGE (n)-[:OF_INDUSTRY]->(industry)
