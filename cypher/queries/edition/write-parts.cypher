// Which segments are part of which.
// params: items
// returns:
UNWIND $items AS item
MATCH (n:Segment {id: item.id})
MATCH (parent:Segment {id: item.parentId})
MERGE (n)-[:PART_OF]->(parent)
