// End some placements now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (fact:Placement {id: id})
SET fact.shownTo = $at
