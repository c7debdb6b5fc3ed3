// Which products of the catalogue some names were decided to mean, by their street before the district, and by whom.
// params: names
// returns: id, productName, decidedByName, at
UNWIND $names AS name
WITH name.id AS id, head(COLLECT {
  UNWIND name.decisionIds AS decisionId
  MATCH (decision:NameDecision {id: decisionId})
  RETURN decision ORDER BY decision.streetCode DESC LIMIT 1
}) AS decision
WHERE decision.outcome = 'IS'
MATCH (product:Product {id: decision.targetId})
RETURN id, product.name AS productName, decision.decidedByName AS decidedByName, decision.at AS at
