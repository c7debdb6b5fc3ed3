// A decision, with the firms that it is about.
// params: id
// returns: decision
MATCH (decision:Decision {id: $id})
WHERE decision.verdict <> 'VALUE'
RETURN decision {.*, enterprises: COLLECT {
  MATCH (decision)-[:DECIDES]->(enterprise:Enterprise) RETURN properties(enterprise)
}} AS decision
