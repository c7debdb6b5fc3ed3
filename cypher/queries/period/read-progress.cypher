// How far some streets are in a period, as of an instant: what they handed in, the age of their rows, what they know.
// params: periodId, streetCodes, at
// returns: revisions, tallies, known, segments
// allows: NodeByLabelScan because segments are of the chain model and do not grow with the district
// allows: NodeIndexScan because segments are of the chain model and do not grow with the district
RETURN
  COLLECT {
    MATCH (revision:Revision {periodId: $periodId})
    WHERE revision.streetCode IN $streetCodes
    RETURN revision {.streetCode, .state, .firstSubmittedAt}
  } AS revisions,
  COLLECT {
    UNWIND $streetCodes AS streetCode
    MATCH (tally:RowTally {streetCode: streetCode})
    WHERE tally.shownTo > $at AND tally.shownFrom <= $at
    MATCH (revision:Revision {id: tally.revisionId})
    RETURN tally {.streetCode, .approvedAt, .rows, inPeriod: coalesce(revision.periodId = $periodId, false)}
  } AS tallies,
  COLLECT {
    UNWIND $streetCodes AS streetCode
    RETURN {
      streetCode: streetCode,
      segments: COUNT {
        MATCH (segment:Segment)
        WHERE segment.chainId IS NOT NULL AND NOT (segment)<-[:PART_OF]-(:Segment)
          AND (EXISTS {
            MATCH (fact:Coverage {segmentId: segment.id, streetCode: streetCode})
            WHERE fact.shownTo > $at AND fact.shownFrom <= $at
          } OR EXISTS {
            MATCH (cell:CellState {scopeId: segment.id, streetCode: streetCode})
            WHERE cell.shownTo > $at AND cell.shownFrom <= $at AND cell.makers > 0
          })
      }
    }
  } AS known,
  COUNT { MATCH (segment:Segment) WHERE segment.chainId IS NOT NULL AND NOT (segment)<-[:PART_OF]-(:Segment) } AS segments
