// A decision that was undone.
// params: id, at, undoneByName
// returns: decision
MATCH (decision:Decision {id: $id})
SET decision.shownTo = $at, decision.undoneByName = $undoneByName
RETURN properties(decision) AS decision
