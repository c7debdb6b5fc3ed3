// The versions of a street's rows that were in force as of an act each; rows that were not in force are left out.
// params: entries, streetCode
// returns: rowKey, sequence, rowVersionId, list, values, confirmedAt, mended, cells, contact
UNWIND $entries AS entry
MATCH (row:Row {key: entry.rowKey})
WHERE row.streetCode = $streetCode
CALL (row, entry) {
  MATCH (row)<-[:OF_ROW]-(version:RowVersion)
  WHERE version.approvedSequence <= entry.sequence
    AND (version.withdrawnSequence IS NULL OR version.withdrawnSequence > entry.sequence)
  RETURN version ORDER BY version.approvedSequence DESC, version.id LIMIT 1
}
WITH row, entry, version
WHERE version.action <> 'REMOVE'
MATCH (version)-[:READ_FROM]->(raw:RawRow)
RETURN row.key AS rowKey, entry.sequence AS sequence, version.id AS rowVersionId, version.list AS list,
       version.values AS values, version.confirmedAt AS confirmedAt, version.mended AS mended, raw.cells AS cells, raw.contact AS contact
