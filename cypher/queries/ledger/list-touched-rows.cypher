// The rows whose version came into force, or went out of force, by an act.
// params: sequence
// returns: rowKey
CALL () {
  MATCH (version:RowVersion {approvedSequence: $sequence})
  RETURN version.rowKey AS rowKey
  UNION
  MATCH (version:RowVersion {withdrawnSequence: $sequence})
  RETURN version.rowKey AS rowKey
}
RETURN DISTINCT rowKey ORDER BY rowKey
