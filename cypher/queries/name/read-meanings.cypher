// Which products of the catalogue some names were decided to mean, and by whom.
// params: ids
// returns: id, productName, decidedByName, at
UNWIND $ids AS id
MATCH (decision:NameDecision {id: id})
WHERE decision.outcome = 'IS'
MATCH (product:Product {id: decision.targetId})
RETURN id, product.name AS productName, decision.decidedByName AS decidedByName, decision.at AS at
