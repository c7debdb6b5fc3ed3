// What each street counts in each column, and what it has stated of each segment, at an instant.
// params: scopeIds, segmentIds, streetCodes, at
// returns: states, coverage
RETURN COLLECT {
         UNWIND $scopeIds AS scopeId
         UNWIND $streetCodes AS streetCode
         MATCH (cell:CellState {scopeId: scopeId, streetCode: streetCode})
         WHERE cell.shownTo > $at AND cell.shownFrom <= $at
         RETURN properties(cell)
       } AS states,
       COLLECT {
         UNWIND $segmentIds AS segmentId
         MATCH (stated:Coverage {segmentId: segmentId})
         WHERE stated.shownTo > $at AND stated.shownFrom <= $at
         RETURN stated {.segmentId, .streetCode, .state}
       } AS coverage
