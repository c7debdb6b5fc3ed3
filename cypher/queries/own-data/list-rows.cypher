// The approved versions of rows that say something of a firm, or said it once, newest first, with their raw cells.
// params: id, limit
// returns: list, streetCode, fileName, sheet, rowNumber, cells, mended, statedByName, approvedByName, approvedAt, withdrawn
CALL () {
  MATCH (fact:FieldValue {enterpriseId: $id}) WHERE fact.shownTo > 0 RETURN fact.rowVersionId AS rowVersionId
  UNION
  MATCH (fact:Supply {enterpriseId: $id}) WHERE fact.shownTo > 0 RETURN fact.rowVersionId AS rowVersionId
  UNION
  MATCH (fact:Demand {enterpriseId: $id}) WHERE fact.shownTo > 0 RETURN fact.rowVersionId AS rowVersionId
}
MATCH (version:RowVersion {id: rowVersionId})-[:READ_FROM]->(raw:RawRow)
WITH version, raw ORDER BY version.approvedAt DESC, version.list, version.position LIMIT $limit
RETURN version.list AS list, version.streetCode AS streetCode, version.fileName AS fileName, version.sheet AS sheet,
       version.rowNumber AS rowNumber, raw.cells AS cells, version.mended AS mended,
       version.statedByName AS statedByName, version.approvedByName AS approvedByName,
       version.approvedAt AS approvedAt, version.withdrawnSequence IS NOT NULL AS withdrawn
ORDER BY approvedAt DESC, list, rowNumber
