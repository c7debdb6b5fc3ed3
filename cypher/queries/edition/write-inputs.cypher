// Which products go into which, and why.
// params: items
// returns:
// allows: CartesianProduct because both ends are single nodes sought by id
UNWIND $items AS item
MATCH (a:Product {id: item.productId})
MATCH (b:Product {id: item.intoProductId})
MERGE (a)-[needs:INPUT_TO]->(b)
SET needs.reason = item.reason
