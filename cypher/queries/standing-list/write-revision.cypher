// A revision that is filled in on the page, without a file.
// params: revision
// returns:
CREATE (r:Revision)
SET r = $revision
