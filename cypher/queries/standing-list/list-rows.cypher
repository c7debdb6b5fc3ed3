// Rows of a street's list as they stand, by firm, some at a time: all of them, those that need attention, or those
// with these keys; each with the version in force and with what an open revision makes of it.
// params: view, streetCode, list, text, title, rowKey, rowKeys, from, now, soon, limit, most
// returns: rows, total
// allows: CartesianProduct because the one row of a page meets the one row with the number of all
// allows: SeekByTimeAlone because disputes that stand are little of all, and read once
CALL () {
  UNWIND CASE $view WHEN 'ALL' THEN [1] ELSE [] END AS _
  CALL () {
    MATCH (version:RowVersion)
    USING INDEX version:RowVersion(streetCode, list, title)
    WHERE version.streetCode = $streetCode AND version.list = $list AND version.title >= ''
      AND version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL AND version.action <> 'REMOVE'
      AND NOT EXISTS {
        MATCH (later:RowVersion {rowKey: version.rowKey})
        WHERE later.approvedSequence > version.approvedSequence AND later.withdrawnSequence IS NULL
      }
    RETURN version.id AS id LIMIT $most
  }
  RETURN count(id) AS total
}
CALL () {
  CALL () {
    UNWIND CASE $view WHEN 'ALL' THEN [1] ELSE [] END AS _
    MATCH (version:RowVersion)
    USING INDEX version:RowVersion(streetCode, list, title)
    WHERE version.streetCode = $streetCode AND version.list = $list AND version.title >= $title
      AND (version.title > $title OR version.rowKey > $rowKey) AND version.title CONTAINS $text
      AND version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL AND version.action <> 'REMOVE'
      AND NOT EXISTS {
        MATCH (later:RowVersion {rowKey: version.rowKey})
        WHERE later.approvedSequence > version.approvedSequence AND later.withdrawnSequence IS NULL
      }
    RETURN version.rowKey AS key, version.title AS title, false AS isNew ORDER BY title, key LIMIT $limit
    UNION
    UNWIND CASE WHEN $view = 'ALL' AND $title = '' THEN [1] ELSE [] END AS _
    MATCH (open:Revision {streetCode: $streetCode})<-[:IN_REVISION]-(version:RowVersion {list: $list})
    WHERE open.batchId IS NULL AND open.state IN ['DRAFT', 'RETURNED'] AND version.title CONTAINS $text
      AND NOT EXISTS {
        MATCH (holds:RowVersion {rowKey: version.rowKey})
        WHERE holds.approvedSequence IS NOT NULL AND holds.withdrawnSequence IS NULL AND holds.action <> 'REMOVE'
      }
    RETURN version.rowKey AS key, version.title AS title, true AS isNew
    UNION
    UNWIND CASE $view WHEN 'ATTENTION' THEN [1] ELSE [] END AS _
    CALL () {
      MATCH (open:Revision {streetCode: $streetCode})<-[:IN_REVISION]-(version:RowVersion {list: $list})
      WHERE open.batchId IS NULL AND open.state IN ['DRAFT', 'RETURNED']
      RETURN version
      UNION
      UNWIND CASE $list WHEN 'SUPPLY' THEN [1] ELSE [] END AS _
      MATCH (fact:Supply)
      USING INDEX fact:Supply(streetCode, shownTo)
      WHERE fact.streetCode = $streetCode AND fact.shownTo > $from AND fact.shownTo <= $soon
      MATCH (fact)-[:STATED_BY]->(version:RowVersion)
      RETURN version
      UNION
      UNWIND CASE $list WHEN 'DEMAND' THEN [1] ELSE [] END AS _
      MATCH (fact:Demand)
      USING INDEX fact:Demand(streetCode, shownTo)
      WHERE fact.streetCode = $streetCode AND fact.shownTo > $from AND fact.shownTo <= $soon
      MATCH (fact)-[:STATED_BY]->(version:RowVersion)
      RETURN version
      UNION
      UNWIND CASE $list WHEN 'CHAIN' THEN [1] ELSE [] END AS _
      MATCH (dispute:Dispute)
      USING INDEX dispute:Dispute(shownTo)
      WHERE dispute.shownTo > $now
      MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue {streetCode: $streetCode})-[:STATED_BY]->(version:RowVersion)
      RETURN version
    }
    WITH version
    WHERE version.title CONTAINS $text AND (version.title > $title OR (version.title = $title AND version.rowKey > $rowKey))
      AND (version.approvedSequence IS NULL OR (version.withdrawnSequence IS NULL AND NOT EXISTS {
        MATCH (later:RowVersion {rowKey: version.rowKey})
        WHERE later.approvedSequence > version.approvedSequence AND later.withdrawnSequence IS NULL
      }))
    RETURN version.rowKey AS key, min(version.title) AS title, false AS isNew ORDER BY title, key LIMIT $limit
    UNION
    UNWIND CASE $view WHEN 'KEYS' THEN $rowKeys ELSE [] END AS key
    MATCH (row:Row {key: key, streetCode: $streetCode})
    RETURN key, '' AS title, false AS isNew
  }
  MATCH (row:Row {key: key})
  WITH row, title, isNew,
    head(COLLECT {
      MATCH (row)<-[:OF_ROW]-(version:RowVersion)
      WHERE version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL
      RETURN version ORDER BY version.approvedSequence DESC LIMIT 1
    }) AS latest,
    head(COLLECT {
      MATCH (row)<-[:OF_ROW]-(version:RowVersion)-[:IN_REVISION]->(open:Revision)
      WHERE open.state = 'SUBMITTED' OR (open.batchId IS NULL AND open.state IN ['DRAFT', 'RETURNED'])
      MATCH (version)-[:READ_FROM]->(raw:RawRow)
      RETURN {
        id: version.id, action: version.action, revisionId: open.id, state: open.state, values: version.values,
        mended: version.mended, cells: raw.cells, baseVersionId: version.baseVersionId,
        editedFields: version.editedFields, correctionIds: version.correctionIds, position: version.position,
        confirmedAt: version.confirmedAt, selfReported: version.selfReported,
        findings: COLLECT {
          MATCH (version)<-[:ABOUT]-(finding:Finding {state: 'OPEN'})
          WITH finding ORDER BY finding.position
          RETURN {field: finding.field, severity: finding.severity, message: finding.message, remedy: finding.remedy,
                  suggestions: finding.suggestions}
        }
      } ORDER BY open.state = 'SUBMITTED' DESC, version.statedSequence DESC LIMIT 1
    }) AS open
  WITH row, title, isNew, open, CASE latest.action WHEN 'REMOVE' THEN null ELSE latest END AS version
  WHERE version IS NOT NULL OR open IS NOT NULL
  CALL (version) {
    OPTIONAL MATCH (version)-[:READ_FROM]->(raw:RawRow)
    RETURN CASE WHEN version IS NULL THEN null ELSE {
      id: version.id, values: version.values, mended: version.mended, cells: raw.cells,
      batchId: version.batchId, fileName: version.fileName, sheet: version.sheet, rowNumber: version.rowNumber,
      approvedAt: version.approvedAt, confirmedAt: version.confirmedAt, demo: version.demo,
      selfReported: version.selfReported,
      enterpriseId: head(COLLECT {
        MATCH (version)<-[:STATED_BY]-(fact:Placement|Supply|Demand|FieldValue) RETURN fact.enterpriseId LIMIT 1
      }),
      disputedFields: COLLECT {
        MATCH (version)<-[:STATED_BY]-(side:FieldValue)<-[:HAS_SIDE]-(dispute:Dispute)
        WHERE dispute.shownTo > $now
        RETURN DISTINCT side.field
      }
    } END AS current
  }
  WITH row, title, isNew, open, current ORDER BY isNew DESC, title, row.key
  RETURN collect({rowKey: row.key, list: row.list, title: title, isNew: isNew, current: current, open: open}) AS rows
}
RETURN rows, total
