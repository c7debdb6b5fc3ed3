// The cells of a chain's segments in one street or the district, and of the chain in every street, at an instant.
// params: chainId, scopeIds, streetCode, streetCodes, at
// returns: state
CALL () {
  UNWIND $scopeIds AS scopeId
  MATCH (cell:CellState {scopeId: scopeId, streetCode: $streetCode})
  WHERE cell.shownTo > $at AND cell.shownFrom <= $at
  RETURN cell
  UNION
  UNWIND $streetCodes AS streetCode
  MATCH (cell:CellState {scopeId: $chainId, streetCode: streetCode})
  WHERE cell.shownTo > $at AND cell.shownFrom <= $at
  RETURN cell
}
RETURN properties(cell) AS state
