// Names of some streets that are in some states, newest first, some at a time: in how many rows, which of them, and
// what was decided.
// params: streetCodes, kind, states, since, id, limit, rows
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  UNWIND $streetCodes AS streetCode
  UNWIND $states AS state
  MATCH (mention:NameMention {streetCode: streetCode, kind: $kind, state: state})
  WHERE mention.since > 0
  RETURN count(mention) AS totalCount
}
CALL () {
  UNWIND $streetCodes AS streetCode
  UNWIND $states AS state
  CALL (streetCode, state) {
    MATCH (mention:NameMention {streetCode: streetCode, kind: $kind, state: state})
    WHERE mention.since <= $since AND (mention.since < $since OR mention.id > $id)
    RETURN mention ORDER BY mention.since DESC, mention.id LIMIT $limit
  }
  WITH mention ORDER BY mention.since DESC, mention.id LIMIT $limit
  OPTIONAL MATCH (segment:Segment {id: mention.segmentId})
  RETURN collect(mention {
    .*, segmentName: segment.name,
    uses: COUNT { (mention)-[:GIVEN_IN]->() },
    decision: head(COLLECT {
      MATCH (decision:NameDecision {id: mention.id})
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
  }) AS items
}
RETURN items, totalCount
