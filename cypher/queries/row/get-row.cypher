// One version of a row, with its raw cells, findings, former versions and what happened to it. What its firm has
// said of it are no versions.
// params: rowVersionId
// returns: rowKey, rowVersionId, list, action, confirmedAt, revisionId, revisionState, batchId, streetCode, streetName, fileName, fileSha256, sheet, rowNumber, position, title, values, mended, cells, enterpriseId, approvedAt, withdrawn, withheld, selfReported, findings, acts, versions
MATCH (version:RowVersion {id: $rowVersionId})-[:READ_FROM]->(raw:RawRow)
MATCH (version)-[:IN_REVISION]->(revision:Revision)
WHERE revision.state <> 'INCOMING'
OPTIONAL MATCH (batch:Batch {id: version.batchId})
OPTIONAL MATCH (street:Street {code: version.streetCode})
RETURN version.rowKey AS rowKey,
       version.id AS rowVersionId,
       version.list AS list,
       version.action AS action, version.confirmedAt AS confirmedAt,
       revision.id AS revisionId,
       revision.state AS revisionState,
       batch.id AS batchId,
       version.streetCode AS streetCode,
       coalesce(street.name, version.streetCode) AS streetName,
       version.fileName AS fileName,
       batch.sha256 AS fileSha256,
       version.sheet AS sheet,
       version.rowNumber AS rowNumber, version.position AS position,
       version.title AS title,
       version.values AS values,
       version.mended AS mended,
       raw.cells AS cells,
       version.approvedAt AS approvedAt,
       version.withdrawnSequence IS NOT NULL AS withdrawn,
       coalesce(version.selfReported, []) AS selfReported,
       EXISTS {
         MATCH (version)-[:OF_ROW]->(:Row)<-[:OF_ROW]-(:RowVersion)<-[:STATED_BY]-(demand:Demand) WHERE demand.withheld
       } AS withheld,
       head(COLLECT {
         MATCH (version)<-[:STATED_BY]-(fact:Placement|Supply|Demand|FieldValue)
         RETURN fact.enterpriseId ORDER BY fact.shownFrom DESC LIMIT 1
       }) AS enterpriseId,
       COLLECT {
         MATCH (version)<-[:ABOUT]-(finding:Finding)
         WITH finding ORDER BY finding.position
         RETURN { id: finding.id, rowVersionId: finding.rowVersionId, rowKey: finding.rowKey, revisionId: finding.revisionId,
       streetCode: version.streetCode, revisionState: revision.state, code: finding.code,
       severity: finding.severity, state: finding.state, file: finding.file, sheet: finding.sheet,
       cell: finding.cell, field: finding.field, original: finding.original, message: finding.message,
       remedy: finding.remedy, suggestions: finding.suggestions, position: finding.position }
       } AS findings,
       COLLECT {
         UNWIND [version.id, revision.id, revision.batchId] AS subjectId
         MATCH (act:Act {subjectId: subjectId})
         WITH act ORDER BY act.sequence DESC LIMIT 50
         RETURN {sequence: act.sequence, type: act.type, at: act.at, actorName: act.actorName, note: act.note}
       } AS acts,
       COLLECT {
         MATCH (version)-[:OF_ROW]->(row:Row)
         MATCH (row)<-[:OF_ROW]-(other:RowVersion)-[:IN_REVISION]->(theirs:Revision)
         WHERE theirs.state <> 'INCOMING' AND theirs.enterpriseId IS NULL
         WITH other, theirs ORDER BY theirs.createdAt DESC LIMIT 50
         MATCH (other)-[:READ_FROM]->(otherRaw:RawRow)
         WITH other, theirs, otherRaw ORDER BY theirs.createdAt DESC
         RETURN {rowVersionId: other.id, revisionId: theirs.id, action: other.action, state: theirs.state,
                 at: coalesce(other.approvedAt, theirs.createdAt), statedByName: other.statedByName,
                 decidedByName: theirs.decidedByName, reason: theirs.reason,
                 approvedSequence: other.approvedSequence, withdrawnSequence: other.withdrawnSequence,
                 confirmedAt: other.confirmedAt, values: other.values, mended: other.mended, cells: otherRaw.cells}
       } AS versions
