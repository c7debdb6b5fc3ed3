// Doubts which firms are one that nobody has decided, newest first, of all or of those that one street's lists name:
// firms that are shown now, and do not count for the same one already. Where firms were merged, the one that counts
// for them stands in their place, and of doubts about the same two the newest. No more than `most` are counted; older
// ones come up when newer ones are decided. Some at a time.
// params: streetCode, at, since, id, limit, most
// returns: items, totalCount
MATCH (suspicion:Suspicion)
WHERE suspicion.since > 0
MATCH (one:Enterprise {id: suspicion.firstId})-[oneIn:MERGED_INTO*0..]->(first:Enterprise)
WHERE all(step IN oneIn WHERE step.shownTo > $at)
  AND NOT EXISTS { MATCH (first)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
OPTIONAL MATCH (other:Enterprise {id: suspicion.secondId})-[otherIn:MERGED_INTO*0..]->(second:Enterprise)
WHERE all(step IN otherIn WHERE step.shownTo > $at)
  AND NOT EXISTS { MATCH (second)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
WITH suspicion, first, coalesce(second, first) AS second
WHERE (suspicion.secondId IS NULL OR first <> second)
  AND (suspicion.kind <> 'TWO_PLACES' OR EXISTS {
    MATCH (first)<-[:OF_ENTERPRISE]-(f:FieldValue)
    WHERE f.shownTo > $at AND f.shownFrom <= $at AND f.field = 'registeredStreet' AND f.value = suspicion.name
  })
  AND ($streetCode IS NULL OR EXISTS {
    MATCH (suspicion)-[:ABOUT]->(:Enterprise)<-[:NAMES]-(name:EnterpriseName) WHERE name.streetCode = $streetCode
  })
  AND NOT EXISTS {
    MATCH (first)<-[of:MERGED_INTO*0..]-(:Enterprise)<-[:DECIDES]-(decision:Decision)
    WHERE decision.shownTo > $at AND decision.settles = suspicion.id AND all(step IN of WHERE step.shownTo > $at)
  }
  AND (first = second OR NOT EXISTS {
    MATCH (first)<-[of:MERGED_INTO*0..]-(:Enterprise)<-[:DECIDES]-(decision:Decision)
          -[:DECIDES]->(:Enterprise)-[too:MERGED_INTO*0..]->(second)
    WHERE decision.shownTo > $at AND decision.verdict IN ['DIFFERENT', 'BRANCH_OF', 'SUCCESSOR_OF']
      AND all(step IN of WHERE step.shownTo > $at) AND all(step IN too WHERE step.shownTo > $at)
  })
  AND EXISTS { MATCH (first)<-[:OF_ENTERPRISE]-(f:FieldValue|Supply|Demand)
               WHERE f.shownTo > $at AND f.shownFrom <= $at }
  AND EXISTS { MATCH (second)<-[:OF_ENTERPRISE]-(f:FieldValue|Supply|Demand)
               WHERE f.shownTo > $at AND f.shownFrom <= $at }
WITH suspicion, first, second ORDER BY suspicion.since DESC, suspicion.id LIMIT $most
WITH CASE
       WHEN first = second THEN suspicion.id
       WHEN first.id < second.id THEN first.id + second.id
       ELSE second.id + first.id
     END AS pair,
     head(collect({
       suspicion: suspicion, firms: CASE WHEN first = second THEN [first] ELSE [first, second] END
     })) AS open
WITH open ORDER BY open.suspicion.since DESC, open.suspicion.id
WITH collect(open) AS open
WITH size(open) AS totalCount,
     [one IN open WHERE $since IS NULL OR one.suspicion.since < $since
        OR (one.suspicion.since = $since AND one.suspicion.id > $id)][..$limit] AS asked
RETURN totalCount, COLLECT {
  UNWIND asked AS one
  WITH one.suspicion AS suspicion, one.firms AS firms
  RETURN suspicion {.*, sides: COLLECT {
    UNWIND firms AS firm
    RETURN {
      enterprise: properties(firm),
      names: COLLECT {
        MATCH (name:EnterpriseName {enterpriseId: firm.id})
        WHERE name.shownTo IS NULL
        WITH name ORDER BY name.shownFrom, name.id LIMIT 30
        RETURN name {.name, .kind, .streetCode}
      },
      facts: COLLECT {
        CALL (firm) {
          MATCH (firm)<-[:OF_ENTERPRISE]-(fact:FieldValue) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
          RETURN fact LIMIT 100
          UNION
          MATCH (firm)<-[:OF_ENTERPRISE]-(fact:Supply) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
          RETURN fact LIMIT 100
          UNION
          MATCH (firm)<-[:OF_ENTERPRISE]-(fact:Demand) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
          RETURN fact LIMIT 100
        }
        WITH fact ORDER BY size(fact.evidenceCells) DESC, fact.id
        WITH fact.rowVersionId AS row, head(collect(fact)) AS fact ORDER BY fact.approvedAt, row LIMIT 5
        RETURN fact {.*, source: head([
          (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
        ])}
      }
    }
  }}
} AS items
