// A revision and its compared rows, with the version each was compared with and the one that is in force now.
// params: revisionId
// returns: streetCode, batchId, state, unchanged, meanwhile, edition, rows
MATCH (revision:Revision {id: $revisionId})
RETURN revision.streetCode AS streetCode, revision.batchId AS batchId, revision.state AS state, coalesce(revision.unchanged, 0) AS unchanged,
       coalesce(revision.meanwhile, 0) AS meanwhile,
       head(COLLECT { MATCH (edition:Edition {state: 'IN_FORCE'}) RETURN edition.number }) AS edition,
       COLLECT {
         MATCH (version:RowVersion {revisionId: $revisionId})-[:READ_FROM]->(raw:RawRow)
         WHERE version.baseVersionId IS NOT NULL AND version.confirmedAt IS NULL
         CALL (version) {
           MATCH (version)-[:OF_ROW]->(row:Row)
           OPTIONAL MATCH (row)<-[:OF_ROW]-(latest:RowVersion)
           WHERE latest.approvedSequence > 0 AND latest.withdrawnSequence IS NULL
           RETURN latest ORDER BY latest.approvedSequence DESC, latest.id LIMIT 1
         }
         OPTIONAL MATCH (latest)-[:READ_FROM]->(latestRaw:RawRow)
         OPTIONAL MATCH (base:RowVersion {id: version.baseVersionId})-[:READ_FROM]->(baseRaw:RawRow)
         WITH version, raw, latest, latestRaw, base, baseRaw ORDER BY version.position
         RETURN {
           rowKey: version.rowKey, rowVersionId: version.id, action: version.action, sheet: version.sheet,
           rowNumber: version.rowNumber, title: version.title, position: version.position,
           mine: {rowKey: version.rowKey, rowVersionId: version.id, list: version.list, values: version.values,
                  confirmedAt: version.confirmedAt, mended: version.mended, cells: raw.cells, contact: raw.contact},
           base: CASE WHEN base IS NOT NULL THEN
             {rowKey: base.rowKey, rowVersionId: base.id, list: base.list, values: base.values,
              confirmedAt: base.confirmedAt, mended: base.mended, cells: baseRaw.cells, contact: baseRaw.contact} END,
           now: CASE WHEN latest.action <> 'REMOVE' THEN
             {rowKey: latest.rowKey, rowVersionId: latest.id, list: latest.list, values: latest.values,
              confirmedAt: latest.confirmedAt, mended: latest.mended, cells: latestRaw.cells, contact: latestRaw.contact} END,
           nowStatedBy: latest.statedByName, nowApprovedAt: latest.approvedAt,
           nowSelfReported: coalesce(latest.selfReported, [])
         }
       } AS rows
