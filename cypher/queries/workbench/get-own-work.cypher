// What waits of a firm: what it has said that its street has yet to settle, and how much the lists say of it.
// params: enterpriseId, now
// returns: code, value
MATCH (revision:Revision {enterpriseId: $enterpriseId})
WHERE revision.state = 'OFFERED'
RETURN 'ownCorrections' AS code, count(revision) AS value
UNION ALL
CALL () {
  MATCH (:Enterprise {id: $enterpriseId})<-[:OF_ENTERPRISE]-(fact:Placement)
  WHERE fact.shownTo > $now AND fact.shownFrom <= $now RETURN fact LIMIT 200
  UNION ALL
  MATCH (:Enterprise {id: $enterpriseId})<-[:OF_ENTERPRISE]-(fact:Supply)
  WHERE fact.shownTo > $now AND fact.shownFrom <= $now RETURN fact LIMIT 200
  UNION ALL
  MATCH (:Enterprise {id: $enterpriseId})<-[:OF_ENTERPRISE]-(fact:Demand)
  WHERE fact.shownTo > $now AND fact.shownFrom <= $now RETURN fact LIMIT 200
}
RETURN 'ownFacts' AS code, count(fact) AS value
