// Which segments are part of which.
// params: items
// returns:
// allows: CartesianProduct because both ends are single nodes sought by id
UNWIND $items AS item
MATCH (n:Segment {id: item.id})
MATCH (parent:Segment {id: item.parentId})
MERGE (n)-[:PART_OF]->(parent)
