// What was decided of some names, from now on.
// params: decisions
// returns:
UNWIND $decisions AS decision
MERGE (d:NameDecision {id: decision.id})
SET d = decision
