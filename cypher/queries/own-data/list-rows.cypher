// The approved versions of rows that say something of a firm, or said it once, newest first, with their raw cells. What
// counts is what decisions have now: rows of firms merged into it are its own, rows split off from it are not.
// params: id, at, limit
// returns: list, streetCode, fileName, sheet, rowNumber, cells, mended, statedByName, approvedByName, approvedAt, withdrawn
CALL () {
  MATCH (:Enterprise {id: $id})<-[merged:MERGED_INTO*0..]-(member:Enterprise)
  WHERE all(step IN merged WHERE step.shownFrom <= $at AND step.shownTo > $at)
  RETURN collect(member.id) AS memberIds
}
CALL (memberIds) {
  UNWIND memberIds AS memberId
  MATCH (:Enterprise {id: memberId})<-[:OF_ENTERPRISE]-(fact:FieldValue) WHERE fact.shownTo > 0 RETURN fact
  UNION
  UNWIND memberIds AS memberId
  MATCH (:Enterprise {id: memberId})<-[:OF_ENTERPRISE]-(fact:Supply) WHERE fact.shownTo > 0 RETURN fact
  UNION
  UNWIND memberIds AS memberId
  MATCH (:Enterprise {id: memberId})<-[:OF_ENTERPRISE]-(fact:Demand) WHERE fact.shownTo > 0 RETURN fact
}
WITH memberIds, fact.rowKey AS rowKey, fact.rowVersionId AS rowVersionId, max(fact.shownTo) > $at AS stands,
     any(ownId IN collect(coalesce(fact.ownEnterpriseId, fact.enterpriseId)) WHERE ownId IN memberIds) AS isOwn
WHERE stands OR (isOwn AND NOT EXISTS {
  MATCH (:Row {key: rowKey})-[split:SPLIT_TO]->(other:Enterprise)
  WHERE split.shownTo > $at AND NOT other.id IN memberIds
})
MATCH (version:RowVersion {id: rowVersionId})-[:READ_FROM]->(raw:RawRow)
WITH version, raw ORDER BY version.approvedAt DESC, version.list, version.position LIMIT $limit
RETURN version.list AS list, version.streetCode AS streetCode, version.fileName AS fileName, version.sheet AS sheet,
       version.rowNumber AS rowNumber, raw.cells AS cells, version.mended AS mended,
       version.statedByName AS statedByName, version.approvedByName AS approvedByName,
       version.approvedAt AS approvedAt, version.withdrawnSequence IS NOT NULL AS withdrawn
ORDER BY approvedAt DESC, list, rowNumber
