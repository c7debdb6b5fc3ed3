// Names that rows give and that mean nothing certain, each in its context; its state is what was decided of it, by
// its street before the district.
// params: mentions, at
// returns:
UNWIND $mentions AS given
MERGE (mention:NameMention {id: given.id})
ON CREATE SET mention = given.node, mention.since = $at
WITH mention, head(COLLECT {
  UNWIND given.decisionIds AS id
  MATCH (decision:NameDecision {id: id})
  RETURN decision ORDER BY decision.streetCode DESC LIMIT 1
}) AS decision
SET mention.state = coalesce(decision.outcome, 'OPEN')
FOREACH (taken IN CASE WHEN decision IS NULL THEN [] ELSE [decision] END |
  MERGE (mention)-[:DECIDED_BY]->(taken)
)
