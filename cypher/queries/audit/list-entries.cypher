// Audit entries, newest first, from behind a cursor on.
// params: before, beforeId, action, actorName, limit
// returns: id, at, actorName, role, action, subject, outcome, requestId
MATCH (entry:AuditEntry)
WHERE entry.at <= $before
  AND (entry.at < $before OR entry.id < $beforeId)
  AND ($action IS NULL OR entry.action = $action)
  AND ($actorName IS NULL OR entry.actorName CONTAINS $actorName)
RETURN entry.id AS id, entry.at AS at, entry.actorName AS actorName, entry.role AS role, entry.action AS action,
       entry.subject AS subject, entry.outcome AS outcome, entry.requestId AS requestId
ORDER BY entry.at DESC, entry.id DESC
LIMIT $limit
