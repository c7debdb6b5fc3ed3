// Number a new act, or find the one that the same operation made before. Holds the ledger's lock until commit.
// params: now, type, operationId, actorId, actorName, role, subjectId, note, payload
// returns: sequence, at, doneType, doneSubjectId, doneResult, rebuilding
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.lockedBy = $operationId
WITH ledger
OPTIONAL MATCH (done:Act {operationId: $operationId})
FOREACH (_ IN CASE WHEN done IS NULL THEN [1] ELSE [] END |
  SET ledger.sequence = ledger.sequence + 1,
      ledger.at = CASE WHEN $now > ledger.at THEN $now ELSE ledger.at + 1 END
  CREATE (:Act {
    id: 'act-' + toString(ledger.sequence), sequence: ledger.sequence, at: ledger.at, type: $type,
    operationId: $operationId, actorId: $actorId, actorName: $actorName, role: $role,
    subjectId: $subjectId, note: $note, payload: $payload
  }))
RETURN ledger.sequence AS sequence, ledger.at AS at, done.type AS doneType,
       done.subjectId AS doneSubjectId, done.result AS doneResult, coalesce(ledger.rebuilding, false) AS rebuilding
