// What some row keys of a workbook mean: whose row each is, and what it said as of an act.
// params: entries
// returns: rowKey, sequence, streetCode, list, title, inForce
UNWIND $entries AS entry
MATCH (row:Row {key: entry.rowKey})
CALL (row, entry) {
  OPTIONAL MATCH (row)<-[:OF_ROW]-(version:RowVersion)
  WHERE version.approvedSequence <= entry.sequence
    AND (version.withdrawnSequence IS NULL OR version.withdrawnSequence > entry.sequence)
  RETURN version ORDER BY version.approvedSequence DESC, version.id LIMIT 1
}
RETURN row.key AS rowKey, entry.sequence AS sequence, row.streetCode AS streetCode, row.list AS list,
       version.title AS title, version IS NOT NULL AND version.action <> 'REMOVE' AS inForce
