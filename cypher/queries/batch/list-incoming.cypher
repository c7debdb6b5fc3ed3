// The revisions of a file that is not yet all there, with what tells whether they are as they should be.
// params: batchId
// returns: id, digest
MATCH (revision:Revision {batchId: $batchId})
WHERE revision.state = 'INCOMING'
RETURN revision.id AS id, revision.digest AS digest ORDER BY id
