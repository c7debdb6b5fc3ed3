// Names of some streets that are in some states: those that a firm of the lists is likely meant by, or the others, or
// all; those first that most rows hang on. What several streets write alike stands once, where it may be decided once.
// Of each street the newest are looked at. Some at a time: in how many rows, which of them, and what was decided.
// params: streetCodes, kind, states, likely, together, look, uses, since, id, limit, rows
// returns: items, totalCount, otherCount
CALL () {
  UNWIND $streetCodes AS streetCode
  UNWIND $states AS state
  CALL (streetCode, state) {
    MATCH (mention:NameMention {streetCode: streetCode, kind: $kind, state: state})
    WHERE mention.since > 0
    RETURN mention ORDER BY mention.since DESC LIMIT $look
  }
  WITH mention, $likely IS NULL OR $likely = EXISTS {
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
  } AS asked, COUNT { (mention)-[:GIVEN_IN]->() } AS uses
  ORDER BY mention.since DESC, mention.id
  WITH asked, mention.column AS column, mention.segmentId AS segmentId, mention.nameKey AS nameKey,
       CASE WHEN $together AND mention.column <> 'enterpriseName' THEN '' ELSE mention.streetCode END AS place,
       collect(mention) AS same, sum(uses) AS uses
  WITH asked, head(same) AS mention, [one IN same | one.streetCode] AS streetCodes, uses
  ORDER BY uses DESC, mention.since DESC, mention.id
  RETURN collect(CASE WHEN asked THEN {mention: mention, streetCodes: streetCodes, uses: uses} END) AS asked,
         count(CASE WHEN NOT asked THEN 1 END) AS otherCount
}
WITH asked, otherCount, [one IN asked WHERE $uses IS NULL OR one.uses < $uses OR (one.uses = $uses
       AND (one.mention.since < $since OR (one.mention.since = $since AND one.mention.id > $id)))][..$limit] AS page
RETURN size(asked) AS totalCount, otherCount, COLLECT {
  UNWIND page AS one
  WITH one.mention AS mention, one.streetCodes AS streetCodes, one.uses AS uses
  OPTIONAL MATCH (segment:Segment {id: mention.segmentId})
  RETURN mention {
    .*, segmentName: segment.name, streetCodes: streetCodes, uses: uses,
    decision: head(COLLECT {
      MATCH (mention)-[:DECIDED_BY]->(decision:NameDecision)
      OPTIONAL MATCH (place:Segment {id: decision.targetId})
      RETURN decision {.outcome, .targetId, .decidedByName, .at, targetName: place.name}
    }),
    rows: COLLECT {
      MATCH (mention)-[:GIVEN_IN]->(version:RowVersion)-[:READ_FROM]->(raw:RawRow)
      WITH version, raw ORDER BY version.id LIMIT $rows
      RETURN {
        rowVersionId: version.id, firm: version.title, sheet: version.sheet, rowNumber: version.rowNumber,
        cells: raw.cells
      }
    }
  }
} AS items
