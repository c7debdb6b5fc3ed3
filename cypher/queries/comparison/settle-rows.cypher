// What the accepted rows of a revision say, now that they were compared.
// params: rows
// returns:
UNWIND $rows AS entry
MATCH (version:RowVersion {id: entry.rowVersionId})-[:READ_FROM]->(raw:RawRow)
SET version.action = entry.action, version.baseVersionId = entry.baseVersionId, version.values = entry.values,
    version.mended = entry.mended, version.title = entry.title, version.matchByCode = entry.matchByCode,
    version.matchByName = entry.matchByName, raw.contact = entry.contact,
    version.selfReported = entry.selfReported
