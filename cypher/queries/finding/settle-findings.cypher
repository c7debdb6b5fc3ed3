// The open findings of some fields of a row are settled: the cell was mended.
// params: rowVersionId, fields
// returns:
MATCH (finding:Finding {rowVersionId: $rowVersionId})
WHERE finding.field IN $fields AND finding.state = 'OPEN'
SET finding.state = 'MENDED'
