// Say what became of what firms have said, where it still waits; answers those of which this was said.
// params: ids, state, actorName, at, reason
// returns: id
UNWIND $ids AS correctionId
MATCH (revision:Revision {id: correctionId})
WHERE revision.enterpriseId IS NOT NULL AND revision.state = 'OFFERED'
SET revision.state = $state, revision.decidedAt = $at, revision.decidedByName = $actorName, revision.reason = $reason
RETURN revision.id AS id
