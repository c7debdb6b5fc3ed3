// What was decided of some names, as their state.
// params: ids
// returns:
UNWIND $ids AS id
MATCH (mention:NameMention {id: id})
SET mention.state = coalesce(head(COLLECT {
  MATCH (decision:NameDecision {id: id}) RETURN decision.outcome
}), 'OPEN')
