// End states of cells and take back those that were only yet to come.
// params: shorten, remove
// returns:
CALL () {
  UNWIND $shorten AS change
  MATCH (cell:CellState {id: change.id})
  SET cell.shownTo = change.shownTo
}
CALL () {
  UNWIND $remove AS id
  MATCH (cell:CellState {id: id})
  DELETE cell
}
