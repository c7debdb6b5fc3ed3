// The rows that acts brought into or out of force since an instant, those of the newest acts first, of a street, a chain
// and a firm or of all: what each said before, and what it says now.
// params: since, streetCode, chainId, enterpriseId, limit
// returns: rowKey, streetCode, list, at, actorName, enterprise, chainIds, before, now
MATCH (act:Act)
WHERE act.at > $since AND act.type IN ['REVISION_APPROVED', 'REVISION_WITHDRAWN', 'BATCH_WITHDRAWN']
OPTIONAL MATCH (revision:Revision {id: act.subjectId})
OPTIONAL MATCH (batch:Batch {id: act.subjectId})
WITH act, coalesce(revision.streetCode, batch.streetCode) AS street
WHERE $streetCode IS NULL OR street = $streetCode
WITH act ORDER BY act.sequence DESC
WITH collect(act.sequence) AS sequences, min(act.sequence) - 1 AS edge
CALL (sequences) {
  WITH sequences WHERE $enterpriseId IS NULL
  UNWIND sequences AS sequence
  CALL (sequence) {
    MATCH (version:RowVersion {approvedSequence: sequence})
    RETURN version
    UNION
    MATCH (version:RowVersion {withdrawnSequence: sequence})
    RETURN version
  }
  RETURN version
  UNION
  MATCH (:Enterprise {id: $enterpriseId})<-[:OF_ENTERPRISE]-(fact:Placement|Supply|Demand|FieldValue)
        -[:STATED_BY]->(version:RowVersion)
  WHERE version.approvedSequence IN sequences OR version.withdrawnSequence IN sequences
  RETURN version
}
CALL (version) {
  WITH version WHERE $chainId IS NULL
  RETURN true AS within
  UNION
  MATCH (version)<-[:STATED_BY]-(fact:Placement) WHERE fact.chainId = $chainId
  RETURN true AS within LIMIT 1
  UNION
  MATCH (version)<-[:STATED_BY]-(:Supply|Demand)-[:OF_PRODUCT]->(:Product)-[:MADE_IN]->(segment:Segment)
  WHERE segment.chainId = $chainId
  RETURN true AS within LIMIT 1
}
WITH DISTINCT edge, version.rowKey AS rowKey, within LIMIT $limit
CALL (rowKey, edge) {
  MATCH (version:RowVersion {rowKey: rowKey})
  WHERE version.approvedSequence IS NOT NULL
  WITH version ORDER BY version.approvedSequence DESC
  WITH collect(version) AS versions,
       max(CASE WHEN coalesce(version.withdrawnSequence, 0) > version.approvedSequence
                THEN version.withdrawnSequence ELSE version.approvedSequence END) AS sequence,
       collect(CASE WHEN version.approvedSequence <= edge
                     AND coalesce(version.withdrawnSequence, edge + 1) > edge THEN version END) AS former,
       collect(CASE WHEN version.withdrawnSequence IS NULL THEN version END) AS current
  RETURN head(versions) AS newest, head(former) AS before, head(current) AS now, sequence
}
MATCH (act:Act {sequence: sequence})
RETURN rowKey, newest.streetCode AS streetCode, newest.list AS list, act.at AS at, act.actorName AS actorName,
       head(COLLECT {
         UNWIND [now, before, newest] AS version
         MATCH (version)<-[:STATED_BY]-(fact:Placement|Supply|Demand|FieldValue)-[:OF_ENTERPRISE]->(firm:Enterprise)
         RETURN properties(firm) ORDER BY fact.shownTo DESC LIMIT 1
       }) AS enterprise,
       COLLECT {
         UNWIND [now, before] AS version
         MATCH (version)<-[:STATED_BY]-(fact:Placement)
         RETURN DISTINCT fact.chainId AS chainId
         UNION
         UNWIND [now, before] AS version
         MATCH (version)<-[:STATED_BY]-(:Supply|Demand)-[:OF_PRODUCT]->(:Product)-[:MADE_IN]->(segment:Segment)
         RETURN DISTINCT segment.chainId AS chainId
       } AS chainIds,
       before {.id, .action, .values} AS before, now {.id, .action, .values} AS now
ORDER BY act.sequence DESC, rowKey
