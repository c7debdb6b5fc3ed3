// New states of cells.
// params: states
// returns:
UNWIND $states AS state
CREATE (cell:CellState)
SET cell = state
