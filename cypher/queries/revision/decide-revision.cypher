// Note what was decided about a revision, by whom, when and why.
// params: revisionId, state, actorName, at, reason
// returns:
MATCH (revision:Revision {id: $revisionId})
SET revision.state = $state, revision.decidedAt = $at, revision.decidedByName = $actorName, revision.reason = $reason
