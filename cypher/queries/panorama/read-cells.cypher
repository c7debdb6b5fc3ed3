// The cells of some scopes in one street or the district at an instant.
// params: scopeIds, streetCode, at
// returns: state
UNWIND $scopeIds AS scopeId
MATCH (cell:CellState {scopeId: scopeId, streetCode: $streetCode})
WHERE cell.shownTo > $at AND cell.shownFrom <= $at
RETURN properties(cell) AS state
