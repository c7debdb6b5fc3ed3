// What waits of a firm: what it has said that its street has yet to settle, and how much the lists say of it.
// params: enterpriseId, now
// returns: code, value
MATCH (revision:Revision {enterpriseId: $enterpriseId})
WHERE revision.state = 'OFFERED'
RETURN 'ownCorrections' AS code, count(revision) AS value
UNION ALL
CALL () {
  MATCH (fact:Placement {enterpriseId: $enterpriseId})
  WHERE fact.shownTo > $now AND fact.shownFrom <= $now RETURN fact LIMIT 200
  UNION ALL
  MATCH (fact:Supply {enterpriseId: $enterpriseId})
  WHERE fact.shownTo > $now AND fact.shownFrom <= $now RETURN fact LIMIT 200
  UNION ALL
  MATCH (fact:Demand {enterpriseId: $enterpriseId})
  WHERE fact.shownTo > $now AND fact.shownFrom <= $now RETURN fact LIMIT 200
}
RETURN 'ownFacts' AS code, count(fact) AS value
