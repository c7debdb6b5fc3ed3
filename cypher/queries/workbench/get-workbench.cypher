// What waits in some streets, what happened last, and how far each street is.
// params: streetCodes, now, soon, lapsesSoon, tierKinds
// returns: drafts, returned, submitted, openFindings, disputes, names, expiring, tiersExpiring, certificatesLapsing, editionDrafts, acts, progress, period, handedIn
// allows: NodeByLabelScan because there are a dozen periods a year
RETURN
  COUNT { MATCH (r:Revision {state: 'DRAFT'}) WHERE r.streetCode IN $streetCodes } AS drafts,
  COUNT { MATCH (r:Revision {state: 'RETURNED'}) WHERE r.streetCode IN $streetCodes } AS returned,
  COUNT { MATCH (r:Revision {state: 'SUBMITTED'}) WHERE r.streetCode IN $streetCodes } AS submitted,
  COUNT {
    MATCH (r:Revision {state: 'DRAFT'}) WHERE r.streetCode IN $streetCodes
    MATCH (f:Finding {revisionId: r.id}) WHERE f.state = 'OPEN' AND f.severity <> 'NOTE'
  } AS openFindings,
  COUNT {
    MATCH (d:Dispute) USING INDEX SEEK d:Dispute(shownTo) WHERE d.shownTo > $now AND d.decisionId IS NULL
      AND EXISTS { MATCH (d)-[:HAS_SIDE]->(side:FieldValue) WHERE side.streetCode IN $streetCodes }
  } AS disputes,
  COUNT {
    UNWIND $streetCodes AS streetCode
    UNWIND ['FIRM', 'PRODUCT'] AS kind
    MATCH (name:NameMention {streetCode: streetCode, kind: kind, state: 'OPEN'}) WHERE name.since > 0
    RETURN name
  } AS names,
  COUNT { MATCH (d:Demand) WHERE d.shownTo > $now AND d.shownTo <= $soon AND d.streetCode IN $streetCodes } AS expiring,
  COUNT {
    UNWIND $tierKinds AS kind
    MATCH (fact:Qualification {kind: kind})
    WHERE fact.lapsesAt > $now AND fact.lapsesAt <= $lapsesSoon AND fact.shownTo > $now
      AND fact.operatingStreetCode IN $streetCodes
      AND NOT EXISTS {
        MATCH (other:Qualification {enterpriseId: fact.enterpriseId})
        WHERE other.shownTo > $now AND other.kind = kind
          AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
      }
  } AS tiersExpiring,
  COUNT {
    MATCH (fact:Qualification {kind: 'CERTIFICATE'})
    WHERE fact.lapsesAt <= $lapsesSoon AND fact.shownTo > $now AND fact.operatingStreetCode IN $streetCodes
      AND NOT EXISTS {
        MATCH (other:Qualification {enterpriseId: fact.enterpriseId})
        WHERE other.shownTo > $now AND other.kind = 'CERTIFICATE' AND other.name = fact.name
          AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
      }
  } AS certificatesLapsing,
  COUNT { MATCH (:Edition {state: 'DRAFT'}) } AS editionDrafts,
  COLLECT {
    MATCH (act:Act) WHERE act.at > 0
    WITH act ORDER BY act.at DESC LIMIT 200
    OPTIONAL MATCH (revision:Revision {id: act.subjectId})
    OPTIONAL MATCH (batch:Batch {id: act.subjectId})
    WITH act, coalesce(revision.streetCode, batch.streetCode) AS streetCode
    WHERE streetCode IN $streetCodes AND act.type <> 'CELL_MENDED' AND act.type <> 'FINDING_CONFIRMED'
    RETURN {sequence: act.sequence, type: act.type, at: act.at, actorName: act.actorName, note: act.note} LIMIT 10
  } AS acts,
  COLLECT {
    UNWIND $streetCodes AS streetCode
    RETURN {
      streetCode: streetCode,
      firms: coalesce(head(COLLECT {
        MATCH (cell:CellState {scopeId: 'ALL', streetCode: streetCode})
        WHERE cell.shownTo > $now AND cell.shownFrom <= $now
        RETURN cell.firms
      }), 0),
      lastApprovedAt: head(COLLECT {
        MATCH (r:Revision {streetCode: streetCode}) WHERE r.state = 'APPROVED'
        RETURN max(r.decidedAt)
      }),
      openRevisions: COUNT {
        MATCH (r:Revision {streetCode: streetCode}) WHERE r.state IN ['DRAFT', 'SUBMITTED', 'RETURNED']
      }
    }
  } AS progress,
  head(COLLECT { MATCH (open:Period) WHERE open.closedAt IS NULL RETURN properties(open) }) AS period,
  COLLECT {
    MATCH (open:Period) WHERE open.closedAt IS NULL
    MATCH (revision:Revision {periodId: open.id})
    WHERE revision.streetCode IN $streetCodes
    RETURN revision {.streetCode, .state, .firstSubmittedAt}
  } AS handedIn
