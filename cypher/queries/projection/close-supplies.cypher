// End some supplies now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (fact:Supply {id: id})
SET fact.shownTo = $at
