// Hand a revision to the district.
// params: revisionId, state, submittedAt
// returns:
MATCH (revision:Revision {id: $revisionId})
SET revision.state = $state, revision.submittedAt = $submittedAt
