// What waits in a street: its revisions that are not settled, what firms have said of themselves, disputes, and what
// lapses soon.
// params: streetCode, now, soon
// returns: revisions, corrections, disputes, expiring
// allows: SeekByTimeAlone because disputes that stand are little of all
RETURN
  COLLECT {
    MATCH (revision:Revision {streetCode: $streetCode})
    USING INDEX revision:Revision(streetCode)
    WHERE revision.state IN ['RETURNED', 'DRAFT', 'SUBMITTED']
    WITH revision ORDER BY revision.createdAt DESC LIMIT 200
    RETURN {
      revisionId: revision.id, title: revision.title, state: revision.state,
      rows: COUNT { MATCH (version:RowVersion {revisionId: revision.id}) },
      openFindings: COUNT {
        MATCH (finding:Finding {revisionId: revision.id})
        WHERE finding.state = 'OPEN' AND finding.severity <> 'NOTE'
      }
    }
  } AS revisions,
  COLLECT {
    MATCH (offered:Revision {streetCode: $streetCode})
    USING INDEX offered:Revision(streetCode)
    WHERE offered.state = 'OFFERED'
    WITH offered ORDER BY offered.createdAt DESC LIMIT 200
    RETURN {correctionId: offered.id, title: offered.title, at: offered.createdAt, byName: offered.createdByName}
  } AS corrections,
  COUNT {
    MATCH (dispute:Dispute) USING INDEX SEEK dispute:Dispute(shownTo) WHERE dispute.shownTo > $now AND dispute.decisionId IS NULL
      AND EXISTS { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) WHERE side.streetCode = $streetCode }
  } AS disputes,
  COUNT {
    MATCH (demand:Demand) WHERE demand.shownTo > $now AND demand.shownTo <= $soon AND demand.streetCode = $streetCode
  } AS expiring
