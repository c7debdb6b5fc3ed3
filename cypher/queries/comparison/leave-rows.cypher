// Move rows that were not accepted, with their findings, to a revision of their own that is discarded.
// params: revisionId, rowVersionIds, leftId, actorName, at
// returns:
MATCH (revision:Revision {id: $revisionId})-[:OF_BATCH]->(batch:Batch)
CREATE (left:Revision {
  id: $leftId, streetCode: revision.streetCode, state: 'DISCARDED', title: revision.title, batchId: revision.batchId, part: revision.part,
  createdAt: $at, createdById: revision.createdById, createdByName: revision.createdByName,
  decidedAt: $at, decidedByName: $actorName, reason: '核对时没有采纳的行'
})-[:OF_BATCH]->(batch)
WITH left
UNWIND $rowVersionIds AS rowVersionId
MATCH (version:RowVersion {id: rowVersionId})-[old:IN_REVISION]->()
DELETE old
CREATE (version)-[:IN_REVISION]->(left)
SET version.revisionId = left.id
WITH left, version
MATCH (finding:Finding {rowVersionId: version.id})
SET finding.revisionId = left.id
