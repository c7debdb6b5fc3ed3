// What happened to some subjects, newest first.
// params: subjectIds
// returns: sequence, type, at, actorName, note
UNWIND $subjectIds AS subjectId
MATCH (act:Act {subjectId: subjectId})
RETURN act.sequence AS sequence, act.type AS type, act.at AS at, act.actorName AS actorName, act.note AS note
ORDER BY sequence DESC LIMIT 100
