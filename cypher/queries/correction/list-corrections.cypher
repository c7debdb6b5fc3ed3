// What firms have said of themselves, newest first: of a street, of a firm with those merged into it, of a row, or some by
// their ids; each with the firm that counts now, what its row said then, what it says now, and what became of it.
// params: streetCode, enterpriseId, rowKey, ids, waiting, now, limit, createdAt, id
// returns: corrections, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  CALL () {
    MATCH (revision:Revision {streetCode: $streetCode})
    USING INDEX revision:Revision(streetCode)
    WHERE revision.enterpriseId IS NOT NULL AND ($waiting IS NULL OR (revision.state = 'OFFERED') = $waiting)
    RETURN revision
    UNION
    MATCH (:Enterprise {id: $enterpriseId})<-[merged:MERGED_INTO*0..]-(member:Enterprise)
    WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
    WITH collect(member.id) AS memberIds
    UNWIND memberIds AS memberId
    MATCH (revision:Revision {enterpriseId: memberId})
    WHERE $waiting IS NULL OR (revision.state = 'OFFERED') = $waiting
    RETURN revision
    UNION
    MATCH (said:RowVersion {rowKey: $rowKey})-[:IN_REVISION]->(revision:Revision)
    WHERE revision.enterpriseId IS NOT NULL
    RETURN revision
    UNION
    UNWIND $ids AS revisionId
    MATCH (revision:Revision {id: revisionId})
    WHERE revision.enterpriseId IS NOT NULL
    RETURN revision
  }
  RETURN collect(revision) AS found
}
CALL (found) {
  UNWIND found AS revision
  WITH revision
  WHERE $createdAt IS NULL OR revision.createdAt < $createdAt
    OR (revision.createdAt = $createdAt AND revision.id > $id)
  WITH revision ORDER BY revision.createdAt DESC, revision.id LIMIT $limit
  MATCH (version:RowVersion {revisionId: revision.id})-[:READ_FROM]->(raw:RawRow)
  OPTIONAL MATCH (street:Street {code: revision.streetCode})
  OPTIONAL MATCH (:Enterprise {id: revision.enterpriseId})-[merged:MERGED_INTO*0..]->(firm:Enterprise)
  WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
    AND NOT EXISTS { MATCH (firm)-[further:MERGED_INTO]->() WHERE further.shownFrom <= $now AND further.shownTo > $now }
  RETURN collect({
    id: revision.id, streetCode: revision.streetCode, streetName: coalesce(street.name, revision.streetCode),
    enterpriseId: coalesce(firm.id, revision.enterpriseId), enterpriseName: coalesce(firm.name, version.title), state: revision.state,
    why: revision.why, createdAt: revision.createdAt, createdByName: revision.createdByName,
    decidedAt: revision.decidedAt, decidedByName: revision.decidedByName, reason: revision.reason,
    rowKey: version.rowKey, rowVersionId: version.id, list: version.list, action: version.action,
    editedFields: version.editedFields, takenFields: revision.takenFields,
    stated: version {.values, .mended, .confirmedAt, cells: raw.cells},
    former: head(COLLECT {
      MATCH (version)-[:BASED_ON]->(base:RowVersion)-[:READ_FROM]->(baseRaw:RawRow)
      RETURN base {.id, .values, .mended, .confirmedAt, cells: baseRaw.cells}
    }),
    current: head(COLLECT {
      MATCH (latest:RowVersion {rowKey: version.rowKey})
      WHERE latest.approvedSequence IS NOT NULL AND latest.withdrawnSequence IS NULL
      WITH latest ORDER BY latest.approvedSequence DESC LIMIT 1
      MATCH (latest)-[:READ_FROM]->(latestRaw:RawRow)
      RETURN latest {.id, .action, .values, .mended, .confirmedAt, cells: latestRaw.cells}
    }),
    taken: head(COLLECT {
      MATCH (taken:RowVersion {rowKey: version.rowKey})-[:IN_REVISION]->(into:Revision)
      WHERE revision.id IN taken.correctionIds
      RETURN {
        revisionId: into.id, state: into.state, approvedAt: taken.approvedAt,
        inForce: taken.approvedSequence IS NOT NULL AND taken.withdrawnSequence IS NULL
      } LIMIT 1
    }),
    findings: COLLECT {
      MATCH (version)<-[:ABOUT]-(finding:Finding {state: 'OPEN'})
      WITH finding ORDER BY finding.position
      RETURN {field: finding.field, severity: finding.severity, message: finding.message, remedy: finding.remedy,
              suggestions: finding.suggestions}
    }
  }) AS corrections
}
RETURN corrections, size(found) AS totalCount
