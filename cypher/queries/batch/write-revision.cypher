// A revision of an uploaded file, before its rows: INCOMING until all of the file is there.
// params: revision
// returns:
CREATE (r:Revision)
SET r = $revision
