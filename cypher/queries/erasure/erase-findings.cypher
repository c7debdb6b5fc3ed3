// Take out of findings at cells of persons what stood there.
// params: rowVersionIds, fields, message
// returns:
UNWIND $rowVersionIds AS rowVersionId
MATCH (:RowVersion {id: rowVersionId})<-[:ABOUT]-(finding:Finding)
WHERE finding.field IN $fields
SET finding.original = '', finding.message = $message, finding.remedy = '', finding.suggestions = []
