// The acts after which facts changed, in order, some at a time.
// params: after, types, limit
// returns: sequence, at, type, actorName, payload
MATCH (act:Act)
WHERE act.sequence > $after AND act.type IN $types
RETURN act.sequence AS sequence, act.at AS at, act.type AS type, act.actorName AS actorName, act.payload AS payload
ORDER BY sequence LIMIT $limit
