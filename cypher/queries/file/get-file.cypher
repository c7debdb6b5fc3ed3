// One stored file, without its content, and the batches that came of it.
// params: sha256
// returns: name, bytes, pieces, batchStreets, batchNames, redacted
MATCH (file:StoredFile {sha256: $sha256})
OPTIONAL MATCH (batch:Batch {sha256: $sha256})
WITH file, batch ORDER BY batch.uploadedAt
RETURN file.redactedAt IS NOT NULL AS redacted, file.name AS name, file.bytes AS bytes, file.pieces AS pieces,
       collect(batch.streetCode) AS batchStreets, collect(batch.fileName) AS batchNames
