// Note who did what, and how it went.
// params: id, at, actorId, actorName, role, action, subject, outcome, requestId
// returns:
CREATE (:AuditEntry {
  id: $id, at: $at, actorId: $actorId, actorName: $actorName, role: $role,
  action: $action, subject: $subject, outcome: $outcome, requestId: $requestId
})
