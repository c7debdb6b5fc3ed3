// Where some revisions stand now.
// params: revisionIds
// returns: id, state
UNWIND $revisionIds AS revisionId
MATCH (revision:Revision {id: revisionId})
RETURN revision.id AS id, revision.state AS state
