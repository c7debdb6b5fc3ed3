// Names that rows give and that mean nothing certain, each in its context; its state is what was decided of it.
// params: mentions, at
// returns:
UNWIND $mentions AS mention
MERGE (m:NameMention {id: mention.id})
ON CREATE SET m = mention, m.since = $at
SET m.state = coalesce(head(COLLECT {
  MATCH (decision:NameDecision {id: mention.id}) RETURN decision.outcome
}), 'OPEN')
