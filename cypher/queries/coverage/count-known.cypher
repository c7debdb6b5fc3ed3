// In how many of some streets something is known of each segment at an instant: by a statement, or by makers in the own list.
// params: segmentIds, streetCodes, at
// returns: segmentId, known
UNWIND $segmentIds AS segmentId
RETURN segmentId, COUNT {
  UNWIND $streetCodes AS streetCode
  WITH streetCode
  WHERE EXISTS {
    MATCH (fact:Coverage {segmentId: segmentId, streetCode: streetCode})
    WHERE fact.shownTo > $at AND fact.shownFrom <= $at
  } OR EXISTS {
    MATCH (cell:CellState {scopeId: segmentId, streetCode: streetCode})
    WHERE cell.shownTo > $at AND cell.shownFrom <= $at AND cell.makers > 0
  }
  RETURN streetCode
} AS known
