// The supply links that give one of these names to the other firm and are, or will be, shown after an instant.
// params: names, at
// returns: fact
UNWIND $names AS name
MATCH (fact:SupplyLink {partnerKey: name})
WHERE fact.shownTo > $at
RETURN properties(fact) AS fact
