// Which products go into which, and why.
// params: items
// returns:
UNWIND $items AS item
MATCH (a:Product {id: item.productId})
MATCH (b:Product {id: item.intoProductId})
MERGE (a)-[needs:INPUT_TO]->(b)
SET needs.reason = item.reason
