// The versions of rows that speak of a firm, or did, drafts of those that do now, and what the firm has said of itself
// with the drafts that this was taken over into, with what they say of persons.
// params: id, at, limit
// returns: rowVersionId, rowKey, streetCode, sheet, title, cells, contact, mended, sha256
CALL () {
  MATCH (fact:FieldValue {enterpriseId: $id}) WHERE fact.shownTo > 0 RETURN fact.rowVersionId AS rowVersionId
  UNION
  MATCH (fact:Supply {enterpriseId: $id}) WHERE fact.shownTo > 0 RETURN fact.rowVersionId AS rowVersionId
  UNION
  MATCH (fact:Demand {enterpriseId: $id}) WHERE fact.shownTo > 0 RETURN fact.rowVersionId AS rowVersionId
  UNION
  MATCH (fact:FieldValue {enterpriseId: $id}) WHERE fact.shownTo > $at
  MATCH (draft:RowVersion {rowKey: fact.rowKey}) WHERE draft.approvedSequence IS NULL
  RETURN draft.id AS rowVersionId
  UNION
  MATCH (fact:Supply {enterpriseId: $id}) WHERE fact.shownTo > $at
  MATCH (draft:RowVersion {rowKey: fact.rowKey}) WHERE draft.approvedSequence IS NULL
  RETURN draft.id AS rowVersionId
  UNION
  MATCH (fact:Demand {enterpriseId: $id}) WHERE fact.shownTo > $at
  MATCH (draft:RowVersion {rowKey: fact.rowKey}) WHERE draft.approvedSequence IS NULL
  RETURN draft.id AS rowVersionId
  UNION
  MATCH (:Revision {enterpriseId: $id})<-[:IN_REVISION]-(offered:RowVersion)
  MATCH (draft:RowVersion {rowKey: offered.rowKey}) WHERE draft.approvedSequence IS NULL
  RETURN draft.id AS rowVersionId
}
WITH rowVersionId LIMIT $limit
MATCH (version:RowVersion {id: rowVersionId})-[:READ_FROM]->(raw:RawRow)
OPTIONAL MATCH (batch:Batch {id: version.batchId})
RETURN rowVersionId, version.rowKey AS rowKey, version.streetCode AS streetCode, version.sheet AS sheet,
       version.title AS title, raw.cells AS cells, raw.contact AS contact, version.mended AS mended,
       batch.sha256 AS sha256
ORDER BY rowVersionId
