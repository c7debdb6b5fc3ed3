// Move the rows that were not chosen, and those that stand on what no longer holds, with their findings, to a new
// revision that goes back to the street.
// params: revisionId, rowKeys, outdated, restId, reason, actorName, at
// returns:
// allows: CartesianProduct because one revision meets its own rows
MATCH (revision:Revision {id: $revisionId})
OPTIONAL MATCH (revision)-[:OF_BATCH]->(batch:Batch)
MATCH (version:RowVersion {revisionId: $revisionId})
WHERE version.rowKey IN $outdated OR NOT ($rowKeys IS NULL OR version.rowKey IN $rowKeys)
WITH revision, batch, collect(version) AS rest
WHERE size(rest) > 0
CREATE (r:Revision {
  id: $restId, streetCode: revision.streetCode, state: 'RETURNED', title: revision.title, batchId: revision.batchId, part: revision.part,
  createdAt: $at, createdById: revision.createdById, createdByName: revision.createdByName,
  decidedAt: $at, decidedByName: $actorName, reason: $reason,
  periodId: revision.periodId, firstSubmittedAt: revision.firstSubmittedAt
})
FOREACH (one IN CASE WHEN batch IS NULL THEN [] ELSE [batch] END | CREATE (r)-[:OF_BATCH]->(one))
WITH r, rest
UNWIND rest AS version
MATCH (version)-[old:IN_REVISION]->()
DELETE old
CREATE (version)-[:IN_REVISION]->(r)
SET version.revisionId = r.id
WITH r, version
MATCH (finding:Finding {rowVersionId: version.id})
SET finding.revisionId = r.id
