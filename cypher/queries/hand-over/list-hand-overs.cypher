// The hand-overs of a street, newest first.
// params: streetCode
// returns: sequence, at, actorName, note, payload, result
MATCH (act:Act {subjectId: $streetCode})
WHERE act.type = 'STREET_HANDED_OVER'
RETURN act.sequence AS sequence, act.at AS at, act.actorName AS actorName, act.note AS note,
       act.payload AS payload, act.result AS result
ORDER BY sequence DESC LIMIT 10
