// What waits in some streets, what happened last, and how far each street is: each by its code, each bounded. One part
// after the other, so that each is planned by itself.
// params: streetCodes, together, withSuspicions, now, soon, lapsesSoon, tierKinds, most, mostSuspicions
// returns: code, value
// allows: NodeByLabelScan because there are a dozen periods a year
// allows: SeekByTimeAlone because disputes that stand are little of all
MATCH (revision:Revision)
WHERE revision.state IN ['PROPOSED', 'DRAFT', 'RETURNED', 'SUBMITTED'] AND revision.streetCode IN $streetCodes
RETURN revision.state AS code, count(revision) AS value
UNION ALL
MATCH (revision:Revision {state: 'DRAFT'}) WHERE revision.streetCode IN $streetCodes
MATCH (finding:Finding {revisionId: revision.id}) WHERE finding.state = 'OPEN' AND finding.severity <> 'NOTE'
WITH finding LIMIT $most
RETURN 'openFindings' AS code, count(finding) AS value
UNION ALL
MATCH (dispute:Dispute) USING INDEX SEEK dispute:Dispute(shownTo)
WHERE dispute.shownTo > $now AND dispute.decisionId IS NULL
  AND EXISTS { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) WHERE side.streetCode IN $streetCodes }
WITH dispute LIMIT $most
RETURN 'disputes' AS code, count(dispute) AS value
UNION ALL
UNWIND $streetCodes AS streetCode
CALL (streetCode) {
  MATCH (mention:NameMention {streetCode: streetCode, kind: 'FIRM', state: 'OPEN'}) WHERE mention.since > 0
  RETURN mention ORDER BY mention.since DESC LIMIT $most
}
WITH mention WHERE EXISTS {
  MATCH (known:EnterpriseName)
  WHERE known.sound STARTS WITH mention.beginning
    AND (known.place STARTS WITH mention.place OR mention.place STARTS WITH known.place)
    AND (mention.column <> 'enterpriseName'
         OR EXISTS { MATCH (known)-[:NAMES]->(firm:Enterprise) WHERE NOT firm.provisional })
  UNION
  MATCH (known:EnterpriseName {sound: mention.bare})
  WHERE (known.place STARTS WITH mention.place OR mention.place STARTS WITH known.place)
    AND (mention.column <> 'enterpriseName'
         OR EXISTS { MATCH (known)-[:NAMES]->(firm:Enterprise) WHERE NOT firm.provisional })
}
RETURN 'firmNames' AS code, count(DISTINCT CASE
  WHEN $together AND mention.column <> 'enterpriseName' THEN mention.column + mention.nameKey ELSE mention.id
END) AS value
UNION ALL
UNWIND $streetCodes AS streetCode
CALL (streetCode) {
  MATCH (mention:NameMention {streetCode: streetCode, kind: 'PRODUCT', state: 'OPEN'}) WHERE mention.since > 0
  RETURN mention ORDER BY mention.since DESC LIMIT $most
}
RETURN 'productNames' AS code, count(DISTINCT CASE
  WHEN $together THEN mention.column + mention.segmentId + mention.nameKey ELSE mention.id
END) AS value
UNION ALL
// As identity/list-suspicions counts them, of all streets.
MATCH (suspicion:Suspicion)
WHERE $withSuspicions AND suspicion.since > 0
MATCH (one:Enterprise {id: suspicion.firstId})-[oneIn:MERGED_INTO*0..]->(first:Enterprise)
WHERE all(step IN oneIn WHERE step.shownTo > $now)
  AND NOT EXISTS { MATCH (first)-[further:MERGED_INTO]->() WHERE further.shownTo > $now }
OPTIONAL MATCH (other:Enterprise {id: suspicion.secondId})-[otherIn:MERGED_INTO*0..]->(second:Enterprise)
WHERE all(step IN otherIn WHERE step.shownTo > $now)
  AND NOT EXISTS { MATCH (second)-[further:MERGED_INTO]->() WHERE further.shownTo > $now }
WITH suspicion, first, coalesce(second, first) AS second
WHERE (suspicion.secondId IS NULL OR first <> second)
  AND (suspicion.kind <> 'TWO_PLACES' OR EXISTS {
    MATCH (first)<-[:OF_ENTERPRISE]-(f:FieldValue)
    WHERE f.shownTo > $now AND f.shownFrom <= $now AND f.field = 'registeredStreet' AND f.value = suspicion.name
  })
  AND NOT EXISTS {
    MATCH (first)<-[of:MERGED_INTO*0..]-(:Enterprise)<-[:DECIDES]-(decision:Decision)
    WHERE decision.shownTo > $now AND decision.settles = suspicion.id AND all(step IN of WHERE step.shownTo > $now)
  }
  AND (first = second OR NOT EXISTS {
    MATCH (first)<-[of:MERGED_INTO*0..]-(:Enterprise)<-[:DECIDES]-(decision:Decision)
          -[:DECIDES]->(:Enterprise)-[too:MERGED_INTO*0..]->(second)
    WHERE decision.shownTo > $now AND decision.verdict IN ['DIFFERENT', 'BRANCH_OF', 'SUCCESSOR_OF']
      AND all(step IN of WHERE step.shownTo > $now) AND all(step IN too WHERE step.shownTo > $now)
  })
  AND EXISTS { MATCH (first)<-[:OF_ENTERPRISE]-(f:FieldValue|Supply|Demand)
               WHERE f.shownTo > $now AND f.shownFrom <= $now }
  AND EXISTS { MATCH (second)<-[:OF_ENTERPRISE]-(f:FieldValue|Supply|Demand)
               WHERE f.shownTo > $now AND f.shownFrom <= $now }
WITH DISTINCT CASE
  WHEN first = second THEN suspicion.id
  WHEN first.id < second.id THEN first.id + second.id
  ELSE second.id + first.id
END AS pair LIMIT $mostSuspicions
RETURN 'suspicions' AS code, count(pair) AS value
UNION ALL
UNWIND $streetCodes AS streetCode
MATCH (fact:Demand) WHERE fact.streetCode = streetCode AND fact.shownTo > $now AND fact.shownTo <= $soon
WITH fact LIMIT $most
RETURN 'expiringDemands' AS code, count(fact) AS value
UNION ALL
UNWIND $streetCodes AS streetCode
MATCH (fact:Supply) WHERE fact.streetCode = streetCode AND fact.shownTo > $now AND fact.shownTo <= $soon
WITH fact LIMIT $most
RETURN 'expiringSupplies' AS code, count(fact) AS value
UNION ALL
UNWIND $tierKinds AS kind
MATCH (fact:Qualification {kind: kind})
WHERE fact.lapsesAt > $now AND fact.lapsesAt <= $lapsesSoon AND fact.shownTo > $now
  AND fact.operatingStreetCode IN $streetCodes
  AND NOT EXISTS {
    MATCH (fact)-[:OF_ENTERPRISE]->(:Enterprise)<-[:OF_ENTERPRISE]-(other:Qualification)
    WHERE other.shownTo > $now AND other.kind = kind
      AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
  }
WITH fact LIMIT $most
RETURN 'tiersExpiring' AS code, count(fact) AS value
UNION ALL
MATCH (fact:Qualification {kind: 'CERTIFICATE'})
WHERE fact.lapsesAt <= $lapsesSoon AND fact.shownTo > $now AND fact.operatingStreetCode IN $streetCodes
  AND NOT EXISTS {
    MATCH (fact)-[:OF_ENTERPRISE]->(:Enterprise)<-[:OF_ENTERPRISE]-(other:Qualification)
    WHERE other.shownTo > $now AND other.kind = 'CERTIFICATE' AND other.name = fact.name
      AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
  }
WITH fact LIMIT $most
RETURN 'certificatesLapsing' AS code, count(fact) AS value
UNION ALL
MATCH (revision:Revision {state: 'OFFERED'})
WHERE revision.streetCode IN $streetCodes
WITH revision LIMIT $most
RETURN 'corrections' AS code, count(revision) AS value
UNION ALL
MATCH (act:Act) WHERE act.at > 0
WITH act ORDER BY act.at DESC LIMIT 200
OPTIONAL MATCH (revision:Revision {id: act.subjectId})
OPTIONAL MATCH (batch:Batch {id: act.subjectId})
WITH act, coalesce(revision.streetCode, batch.streetCode) AS streetCode
WHERE streetCode IN $streetCodes AND act.type <> 'CELL_MENDED' AND act.type <> 'FINDING_CONFIRMED'
WITH act LIMIT 10
RETURN 'acts' AS code, collect(act {.sequence, .type, .at, .actorName, .note}) AS value
UNION ALL
UNWIND $streetCodes AS streetCode
RETURN 'progress' AS code, collect({
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
    MATCH (r:Revision {streetCode: streetCode}) WHERE r.state IN ['PROPOSED', 'DRAFT', 'SUBMITTED', 'RETURNED']
  }
}) AS value
UNION ALL
MATCH (open:Period) WHERE open.closedAt IS NULL
RETURN 'period' AS code, properties(open) AS value
UNION ALL
MATCH (open:Period) WHERE open.closedAt IS NULL
MATCH (revision:Revision {periodId: open.id})
WHERE revision.streetCode IN $streetCodes
RETURN 'handedIn' AS code, collect(revision {.streetCode, .state, .firstSubmittedAt}) AS value
