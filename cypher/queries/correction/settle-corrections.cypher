// Say what became of what firms have said, where it still waits; answers those of which this was said.
// params: settled, state, actorName, at, reason
// returns: id
UNWIND $settled AS entry
MATCH (revision:Revision {id: entry.id})
WHERE revision.enterpriseId IS NOT NULL AND revision.state = 'OFFERED'
SET revision.state = $state, revision.decidedAt = $at, revision.decidedByName = $actorName, revision.reason = $reason,
    revision.takenFields = entry.takenFields
RETURN revision.id AS id
