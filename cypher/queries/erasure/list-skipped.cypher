// The files of streets among whose lines that are no rows some texts stand.
// params: streetCodes, texts
// returns: id, skipped
MATCH (batch:Batch)
WHERE batch.streetCode IN $streetCodes AND batch.uploadedAt > 0 AND any(text IN $texts WHERE batch.skipped CONTAINS text)
RETURN batch.id AS id, batch.skipped AS skipped
ORDER BY id
