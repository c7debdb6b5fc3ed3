// What was decided of some names: by the key of the decision, or of a name that it holds for.
// params: ids
// returns: decision
UNWIND $ids AS id
OPTIONAL MATCH (own:NameDecision {id: id})
OPTIONAL MATCH (:NameMention {id: id})-[:DECIDED_BY]->(holding:NameDecision)
WITH DISTINCT coalesce(own, holding) AS decision
WHERE decision IS NOT NULL
RETURN properties(decision) AS decision
