// End some tiers and certificates now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (fact:Qualification {id: id})
SET fact.shownTo = $at
