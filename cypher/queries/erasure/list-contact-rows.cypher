// The versions of rows that speak of some firms, or did, drafts of those that do now, and what they have said of itself
// with the drafts that this was taken over into, with what they say of persons. What counts is what decisions have now:
// rows of firms merged into them are their own, rows split off from them are not.
// params: ids, at, limit
// returns: rowVersionId, rowKey, streetCode, list, sheet, title, values, cells, contact, mended, sha256
// allows: CartesianProduct because the one row of members meets the one row of holders
CALL () {
  UNWIND $ids AS id
  MATCH (:Enterprise {id: id})<-[merged:MERGED_INTO*0..]-(member:Enterprise)
  WHERE all(step IN merged WHERE step.shownFrom <= $at AND step.shownTo > $at)
  RETURN collect(DISTINCT member.id) AS memberIds
}
CALL () {
  UNWIND $ids AS id
  MATCH (:Enterprise {id: id})-[merged:MERGED_INTO*1..]->(holder:Enterprise)
  WHERE all(step IN merged WHERE step.shownFrom <= $at AND step.shownTo > $at)
  RETURN collect(DISTINCT holder.id) AS holderIds
}
CALL (memberIds, holderIds) {
  CALL (memberIds, holderIds) {
    UNWIND memberIds + holderIds AS holderId
    MATCH (:Enterprise {id: holderId})<-[:OF_ENTERPRISE]-(fact:FieldValue) WHERE fact.shownTo > 0 RETURN fact
    UNION
    UNWIND memberIds + holderIds AS holderId
    MATCH (:Enterprise {id: holderId})<-[:OF_ENTERPRISE]-(fact:Supply) WHERE fact.shownTo > 0 RETURN fact
    UNION
    UNWIND memberIds + holderIds AS holderId
    MATCH (:Enterprise {id: holderId})<-[:OF_ENTERPRISE]-(fact:Demand) WHERE fact.shownTo > 0 RETURN fact
  }
  WITH memberIds, fact.rowKey AS rowKey, fact.rowVersionId AS versionId, max(fact.shownTo) > $at AS stands,
       any(one IN collect([fact.enterpriseId, fact.shownTo]) WHERE one[0] IN memberIds AND one[1] > $at) AS counts,
       any(ownId IN collect(coalesce(fact.ownEnterpriseId, fact.enterpriseId)) WHERE ownId IN memberIds) AS isOwn
  WHERE counts OR (isOwn AND NOT EXISTS {
    MATCH (:Row {key: rowKey})-[split:SPLIT_TO]->(other:Enterprise)
    WHERE split.shownTo > $at AND NOT other.id IN memberIds
  })
  MATCH (version:RowVersion {rowKey: rowKey})
  WHERE version.id = versionId OR (stands AND version.approvedSequence IS NULL)
  RETURN version.id AS rowVersionId
  UNION
  UNWIND memberIds AS memberId
  MATCH (:Enterprise {id: memberId})<-[split:SPLIT_TO]-(row:Row)
  WHERE split.shownTo > $at
  MATCH (row)<-[:OF_ROW]-(named:RowVersion)<-[:STATED_BY]-(fact:FieldValue|Supply|Demand {enterpriseId: memberId})
  WITH DISTINCT row, named.title AS title
  MATCH (version:RowVersion {rowKey: row.key})
  WHERE version.title = title
  RETURN version.id AS rowVersionId
  UNION
  UNWIND memberIds AS memberId
  MATCH (revision:Revision {enterpriseId: memberId})<-[:IN_REVISION]-(offered:RowVersion)
  MATCH (version:RowVersion {rowKey: offered.rowKey})
  WHERE version.id = offered.id OR (version.approvedSequence IS NULL AND revision.id IN version.correctionIds)
  RETURN version.id AS rowVersionId
}
WITH rowVersionId LIMIT $limit
MATCH (version:RowVersion {id: rowVersionId})-[:READ_FROM]->(raw:RawRow)
OPTIONAL MATCH (batch:Batch {id: version.batchId})
RETURN rowVersionId, version.rowKey AS rowKey, version.streetCode AS streetCode, version.list AS list, version.sheet AS sheet,
       version.title AS title, version.values AS values, raw.cells AS cells, raw.contact AS contact, version.mended AS mended,
       batch.sha256 AS sha256
ORDER BY rowVersionId
