// Where some revisions, corrections among them, stand now, and who settled them.
// params: revisionIds
// returns: id, state, decidedAt, decidedByName
UNWIND $revisionIds AS id
MATCH (revision:Revision {id: id})
RETURN id, revision.state AS state, revision.decidedAt AS decidedAt, revision.decidedByName AS decidedByName
