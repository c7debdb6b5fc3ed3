// What a draft row says after a cell was mended.
// params: rowVersionId, values, mended, title, contact, matchByCode, matchByName
// returns:
MATCH (version:RowVersion {id: $rowVersionId})-[:READ_FROM]->(raw:RawRow)
SET version.values = $values, version.mended = $mended, version.title = $title,
    version.matchByCode = $matchByCode, version.matchByName = $matchByName, raw.contact = $contact
