// Some names as they stand, what was decided of them, and the firms and segments that are to be meant.
// params: ids, targetIds
// returns: mentions, decisions, enterprises, segments
RETURN
  COLLECT {
    UNWIND $ids AS id
    MATCH (mention:NameMention {id: id})
    RETURN properties(mention)
  } AS mentions,
  COLLECT {
    UNWIND $ids AS id
    MATCH (decision:NameDecision {id: id})
    RETURN properties(decision)
  } AS decisions,
  COLLECT {
    UNWIND $targetIds AS id
    MATCH (enterprise:Enterprise {id: id})
    RETURN {id: id, provisional: enterprise.provisional}
  } AS enterprises,
  COLLECT {
    UNWIND $targetIds AS id
    MATCH (segment:Segment {id: id})
    RETURN id
  } AS segments
