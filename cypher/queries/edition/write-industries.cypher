// Industries of an edition.
// params: items
// returns:
UNWIND $items AS item
MERGE (n:Industry {id: item.id})
SET n = item
