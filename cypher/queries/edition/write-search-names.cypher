// Forms that chains, segments and products can be found by.
// params: items
// returns:
UNWIND $items AS item
MERGE (n:SearchName {id: item.id})
SET n = item
