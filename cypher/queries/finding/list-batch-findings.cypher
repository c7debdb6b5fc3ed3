// An uploaded file and all that was found in it, in the order of the file.
// params: batchId
// returns: streetCode, fileName, sha256, findings
MATCH (batch:Batch {id: $batchId})
RETURN batch.streetCode AS streetCode, batch.fileName AS fileName, batch.sha256 AS sha256, COLLECT {
  MATCH (batch)<-[:OF_BATCH]-(revision:Revision)
  MATCH (finding:Finding {revisionId: revision.id})-[:ABOUT]->(version:RowVersion)
  WITH finding, version ORDER BY finding.position
  RETURN {
    sheet: finding.sheet, cell: finding.cell, rowNumber: version.rowNumber, severity: finding.severity,
    state: finding.state, original: finding.original, message: finding.message, remedy: finding.remedy
  }
} AS findings
