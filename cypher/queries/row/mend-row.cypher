// What a draft row says after a cell was mended: not what the firm says of itself any more, there; nowhere, when it is
// said how well the row is known.
// params: rowVersionId, field, values, mended, title, contact, matchByCode, matchByName
// returns:
MATCH (version:RowVersion {id: $rowVersionId})-[:READ_FROM]->(raw:RawRow)
SET version.values = $values, version.mended = $mended, version.title = $title,
    version.matchByCode = $matchByCode, version.matchByName = $matchByName, raw.contact = $contact,
    version.selfReported = [one IN version.selfReported WHERE one <> $field AND $field <> 'known']
