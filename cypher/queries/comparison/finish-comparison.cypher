// A revision was compared and goes on as a draft, or is given up where nothing of it was accepted.
// params: revisionId, state
// returns:
MATCH (revision:Revision {id: $revisionId})
SET revision.state = $state
