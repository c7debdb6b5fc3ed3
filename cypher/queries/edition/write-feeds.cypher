// Which segments feed which, and why.
// params: items
// returns:
// allows: CartesianProduct because both ends are single nodes sought by id
UNWIND $items AS item
MATCH (a:Segment {id: item.from})
MATCH (b:Segment {id: item.to})
MERGE (a)-[feeds:FEEDS]->(b)
SET feeds.reason = item.reason
