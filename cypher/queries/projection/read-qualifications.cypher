// The tiers and certificates of some enterprises that are, or will be, shown after an instant.
// params: enterpriseIds, at
// returns: fact
UNWIND $enterpriseIds AS enterpriseId
MATCH (fact:Qualification {enterpriseId: enterpriseId})
WHERE fact.shownTo > $at
RETURN properties(fact) AS fact
