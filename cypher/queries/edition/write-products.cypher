// Products of an edition, in the segments where they are made.
// params: items
// returns:
UNWIND $items AS item
MERGE (n:Product {id: item.id})
SET n.name = item.name, n.aliases = item.aliases, n.unit = item.unit, n.gbt4754 = item.gbt4754
WITH n, item
UNWIND item.segmentIds AS segmentId
MATCH (segment:Segment {id: segmentId})
MERGE (n)-[:MADE_IN]->(segment)
