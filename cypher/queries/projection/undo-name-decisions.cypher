// Nothing is decided of some names any more.
// params: ids
// returns:
UNWIND $ids AS id
MATCH (decision:NameDecision {id: id})
DETACH DELETE decision
