// One finding and where its revision stands.
// params: findingId
// returns: id, rowVersionId, rowKey, revisionId, streetCode, revisionState, code, severity, state, file, sheet, cell, field, original, message, remedy, suggestions, position
MATCH (finding:Finding {id: $findingId})-[:ABOUT]->(version:RowVersion)-[:IN_REVISION]->(revision:Revision)
RETURN finding.id AS id,
       finding.rowVersionId AS rowVersionId,
       finding.rowKey AS rowKey,
       finding.revisionId AS revisionId,
       version.streetCode AS streetCode,
       revision.state AS revisionState,
       finding.code AS code,
       finding.severity AS severity,
       finding.state AS state,
       finding.file AS file,
       finding.sheet AS sheet,
       finding.cell AS cell,
       finding.field AS field,
       finding.original AS original,
       finding.message AS message,
       finding.remedy AS remedy,
       finding.suggestions AS suggestions,
       finding.position AS position
