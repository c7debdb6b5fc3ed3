// All of a file is there: it is a batch from now on, and its revisions go on as drafts or wait to be compared.
// params: batch, pieces, state, sequence
// returns: revisionIds
CREATE (b:Batch)
SET b = $batch
WITH b
UNWIND $pieces AS piece
MATCH (r:Revision {id: piece.id})
SET r.state = $state, r.title = piece.title, r.part = piece.part, r.createdAt = b.uploadedAt, r.unchanged = piece.unchanged,
    r.meanwhile = piece.meanwhile, r.digest = null
CREATE (r)-[:OF_BATCH]->(b)
WITH r
CALL (r) {
  MATCH (version:RowVersion {revisionId: r.id})
  SET version.statedSequence = $sequence
}
RETURN collect(r.id) AS revisionIds
