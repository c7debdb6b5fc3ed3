// The rows in force of a street that could be confirmed: of some lists, of a firm, or those picked; without those that
// an open revision of the page, or one handed in, is about.
// params: streetCode, lists, enterpriseId, rowKeys, limit
// returns: rowKey, versionId, list, title
CALL () {
  UNWIND $lists AS list
  MATCH (version:RowVersion)
  USING INDEX version:RowVersion(streetCode, list, title)
  WHERE version.streetCode = $streetCode AND version.list = list AND version.title >= ''
  RETURN version
  UNION
  MATCH (:Enterprise {id: $enterpriseId})<-[:OF_ENTERPRISE]-(:Placement|Supply|Demand|FieldValue)
        -[:STATED_BY]->(version:RowVersion {streetCode: $streetCode})
  RETURN version
  UNION
  UNWIND $rowKeys AS rowKey
  MATCH (version:RowVersion {rowKey: rowKey})
  WHERE version.streetCode = $streetCode
  RETURN version
}
WITH version
WHERE version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL AND version.action <> 'REMOVE'
  AND NOT EXISTS {
    MATCH (later:RowVersion {rowKey: version.rowKey})
    WHERE later.approvedSequence > version.approvedSequence AND later.withdrawnSequence IS NULL
  }
  AND NOT EXISTS {
    MATCH (version)-[:OF_ROW]->(:Row)<-[:OF_ROW]-(:RowVersion)-[:IN_REVISION]->(open:Revision)
    WHERE open.state = 'SUBMITTED' OR (open.batchId IS NULL AND open.state IN ['DRAFT', 'RETURNED'])
  }
RETURN version.rowKey AS rowKey, version.id AS versionId, version.list AS list, version.title AS title
ORDER BY title, rowKey LIMIT $limit
