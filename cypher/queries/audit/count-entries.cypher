// How many audit entries there are under a filter.
// params: action, actorName
// returns: total
MATCH (entry:AuditEntry)
WHERE entry.at > 0
  AND ($action IS NULL OR entry.action = $action)
  AND ($actorName IS NULL OR entry.actorName CONTAINS $actorName)
RETURN count(entry) AS total
