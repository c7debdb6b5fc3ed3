// Move the rows that were not chosen, with their findings, to a new revision that goes back to the street.
// params: revisionId, rowKeys, restId, actorName, at
// returns:
// allows: CartesianProduct because one revision meets its own rows
MATCH (revision:Revision {id: $revisionId})-[:OF_BATCH]->(batch:Batch)
MATCH (version:RowVersion {revisionId: $revisionId})
WHERE NOT version.rowKey IN $rowKeys
WITH revision, batch, collect(version) AS rest
WHERE size(rest) > 0
CREATE (r:Revision {
  id: $restId, streetCode: revision.streetCode, state: 'RETURNED', title: revision.title, batchId: revision.batchId,
  createdAt: $at, createdById: revision.createdById, createdByName: revision.createdByName,
  decidedAt: $at, decidedByName: $actorName, reason: '未通过的行,请完善后重新提交'
})-[:OF_BATCH]->(batch)
WITH r, rest
UNWIND rest AS version
MATCH (version)-[old:IN_REVISION]->()
DELETE old
CREATE (version)-[:IN_REVISION]->(r)
SET version.revisionId = r.id
WITH r, version
MATCH (finding:Finding {rowVersionId: version.id})
SET finding.revisionId = r.id
