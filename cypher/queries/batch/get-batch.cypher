// One uploaded file.
// params: batchId
// returns: id, streetCode, streetName, fileName, sha256, bytes, rowCount, skipped, uploadedAt, uploadedByName, withdrawnAt, revisionCount
MATCH (batch:Batch {id: $batchId})
OPTIONAL MATCH (street:Street {code: batch.streetCode})
RETURN batch.id AS id, batch.streetCode AS streetCode, coalesce(street.name, batch.streetCode) AS streetName,
       batch.fileName AS fileName, batch.sha256 AS sha256, batch.bytes AS bytes, batch.rowCount AS rowCount,
       batch.skipped AS skipped, batch.uploadedAt AS uploadedAt, batch.uploadedByName AS uploadedByName,
       batch.withdrawnAt AS withdrawnAt,
       COUNT { MATCH (revision:Revision {batchId: $batchId}) WHERE revision.state <> 'INCOMING' } AS revisionCount
