// Streets of the district.
// params: items
// returns:
UNWIND $items AS item
MERGE (n:Street {code: item.code})
SET n = item
