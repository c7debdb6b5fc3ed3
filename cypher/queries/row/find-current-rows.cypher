// Which rows in force do some codes and names of rows mean?
// params: codes, names
// returns: match, rowKey, values, confirmedAt
CALL () {
  UNWIND $codes AS match
  MATCH (version:RowVersion {matchByCode: match})
  RETURN match, version
  UNION
  UNWIND $names AS match
  MATCH (version:RowVersion {matchByName: match})
  RETURN match, version
}
WITH match, version
WHERE version.approvedSequence IS NOT NULL AND version.withdrawnSequence IS NULL AND version.action <> 'REMOVE'
  AND NOT EXISTS {
    MATCH (later:RowVersion {rowKey: version.rowKey})
    WHERE later.approvedSequence > version.approvedSequence AND later.withdrawnSequence IS NULL
  }
RETURN match, version.rowKey AS rowKey, version.values AS values, version.confirmedAt AS confirmedAt
ORDER BY version.approvedSequence
