// What rows say once their contacts are erased.
// params: rows
// returns:
UNWIND $rows AS row
MATCH (version:RowVersion {id: row.rowVersionId})-[:READ_FROM]->(raw:RawRow)
SET raw.cells = row.cells, raw.contact = row.contact, version.mended = row.mended
