// A file and the draft revision it makes.
// params: batch, revision
// returns:
CREATE (b:Batch)
SET b = $batch
CREATE (r:Revision)
SET r = $revision
CREATE (r)-[:OF_BATCH]->(b)
