// End some demands now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (fact:Demand {id: id})
SET fact.shownTo = $at
