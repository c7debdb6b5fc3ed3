// Give up a draft of the page that holds no row any more.
// params: revisionId
// returns:
MATCH (revision:Revision {id: $revisionId, state: 'DRAFT'})
WHERE NOT EXISTS { (revision)<-[:IN_REVISION]-() }
SET revision.state = 'DISCARDED'
