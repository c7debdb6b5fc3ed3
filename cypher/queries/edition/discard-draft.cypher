// Give up a draft.
// params: number, actorName
// returns:
MATCH (draft:Edition {number: $number})
SET draft.state = 'DISCARDED', draft.decidedByName = $actorName
