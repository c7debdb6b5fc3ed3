// The revisions that came of a file, in its order, with the counts of their rows and findings.
// params: batchId
// returns: id, streetCode, streetName, state, title, batchId, createdAt, createdByName, submittedAt, decidedAt, decidedByName, reason, rowCount, adds, changes, removes, confirms, openComments, findingTotals
MATCH (revision:Revision {batchId: $batchId})
WHERE revision.state <> 'INCOMING'
OPTIONAL MATCH (street:Street {code: revision.streetCode})
CALL (revision) {
  OPTIONAL MATCH (version:RowVersion {revisionId: revision.id})
  RETURN count(version) AS rowCount,
         count(CASE version.action WHEN 'ADD' THEN 1 END) AS adds,
         count(CASE version.action WHEN 'CHANGE' THEN 1 END) AS changes,
         count(CASE version.action WHEN 'REMOVE' THEN 1 END) AS removes,
         count(CASE version.action WHEN 'CONFIRM' THEN 1 END) AS confirms
}
RETURN revision.id AS id, revision.streetCode AS streetCode, coalesce(street.name, revision.streetCode) AS streetName,
       revision.state AS state, revision.title AS title, revision.batchId AS batchId,
       revision.createdAt AS createdAt, revision.createdByName AS createdByName,
       revision.submittedAt AS submittedAt, revision.decidedAt AS decidedAt,
       revision.decidedByName AS decidedByName, revision.reason AS reason,
       rowCount, adds, changes, removes, confirms,
       COUNT { MATCH (comment:Comment {revisionId: revision.id}) WHERE comment.state = 'OPEN' } AS openComments,
       COLLECT {
         MATCH (finding:Finding {revisionId: revision.id})
         WITH finding.severity AS severity, count(*) AS total,
              count(CASE finding.state WHEN 'OPEN' THEN 1 END) AS open
         ORDER BY severity
         RETURN {severity: severity, open: open, total: total}
       } AS findingTotals
ORDER BY revision.part, revision.createdAt, revision.id LIMIT 200
