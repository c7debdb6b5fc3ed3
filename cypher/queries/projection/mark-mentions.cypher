// What was decided of some names, as their state: by their street before the district.
// params: mentions
// returns:
UNWIND $mentions AS marked
MATCH (mention:NameMention {id: marked.id})
WITH mention, head(COLLECT {
  UNWIND marked.decisionIds AS id
  MATCH (decision:NameDecision {id: id})
  RETURN decision ORDER BY decision.streetCode DESC LIMIT 1
}) AS decision
OPTIONAL MATCH (mention)-[former:DECIDED_BY]->()
DELETE former
WITH DISTINCT mention, decision
SET mention.state = coalesce(decision.outcome, 'OPEN')
FOREACH (taken IN CASE WHEN decision IS NULL THEN [] ELSE [decision] END |
  CREATE (mention)-[:DECIDED_BY]->(taken)
)
