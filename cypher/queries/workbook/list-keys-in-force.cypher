// The rows of a street's lists that are in force as of an act, or now, without what they say, at most `limit`.
// params: streetCode, sequence, limit
// returns: base, edition, rows
MATCH (ledger:Ledger {id: 'ledger'})
WITH coalesce($sequence, ledger.sequence) AS base
RETURN base, head(COLLECT { MATCH (edition:Edition {state: 'IN_FORCE'}) RETURN edition.number }) AS edition, COLLECT {
  MATCH (row:Row)
  WHERE row.streetCode = $streetCode AND row.list IN ['CHAIN', 'SUPPLY', 'DEMAND']
  CALL (row, base) {
    MATCH (row)<-[:OF_ROW]-(version:RowVersion)
    WHERE version.approvedSequence <= base
      AND (version.withdrawnSequence IS NULL OR version.withdrawnSequence > base)
    RETURN version ORDER BY version.approvedSequence DESC, version.id LIMIT 1
  }
  WITH row, version WHERE version.action <> 'REMOVE'
  RETURN {rowKey: row.key, list: version.list} ORDER BY version.list, version.title, row.key LIMIT $limit
} AS rows
