// Where a revision stands, behind the ledger's lock.
// params: revisionId
// returns: state
MATCH (revision:Revision {id: $revisionId})
RETURN revision.state AS state
