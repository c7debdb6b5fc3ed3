// The states of some cells that hold, or will hold, after an instant.
// params: places, at
// returns: state
UNWIND $places AS place
MATCH (cell:CellState {scopeId: place.scopeId, streetCode: place.streetCode})
WHERE cell.shownTo > $at
RETURN properties(cell) AS state
