// Put a draft in force from an act on; the one in force so far becomes a former one.
// params: number, content, sequence, at, actorName
// returns:
// allows: CartesianProduct because two single editions meet
MATCH (former:Edition {state: 'IN_FORCE'})
MATCH (draft:Edition {number: $number})
SET former.state = 'FORMER', former.toAt = $at,
    draft.state = 'IN_FORCE', draft.content = $content, draft.fromSequence = $sequence, draft.fromAt = $at,
    draft.decidedByName = $actorName
