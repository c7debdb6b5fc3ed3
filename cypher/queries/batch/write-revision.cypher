// A revision of an uploaded file, before its rows: INCOMING until all of the file is there.
// params: revision
// returns: takenIn
MERGE (r:Revision {id: $revision.id})
ON CREATE SET r = $revision
RETURN r.state <> 'INCOMING' AS takenIn
