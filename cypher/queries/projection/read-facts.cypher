// The facts of some enterprises that are, or will be, shown after an instant.
// params: enterpriseIds, at
// returns: label, fact
UNWIND $enterpriseIds AS enterpriseId
MATCH (:Enterprise {id: enterpriseId})
      <-[:OF_ENTERPRISE]-(fact:Placement|Supply|Demand|SupplyLink|Qualification|FieldValue)
WHERE fact.shownTo > $at
RETURN labels(fact)[0] AS label, properties(fact) AS fact
