// The files that streets have handed in, each once.
// params: streetCodes
// returns: sha256, name, pieces, redactions
MATCH (batch:Batch)
WHERE batch.streetCode IN $streetCodes AND batch.uploadedAt > 0
WITH DISTINCT batch.sha256 AS sha256
MATCH (file:StoredFile {sha256: sha256})
RETURN sha256, file.name AS name, file.pieces AS pieces, coalesce(file.redactions, 0) AS redactions
ORDER BY sha256
