// End some supply links now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (fact:SupplyLink {id: id})
SET fact.shownTo = $at
