// What rows say once their contacts are erased; a demand says what it says besides without them too, as the fold would
// have it.
// params: rows
// returns:
UNWIND $rows AS row
MATCH (version:RowVersion {id: row.rowVersionId})-[:READ_FROM]->(raw:RawRow)
SET raw.cells = row.cells, raw.contact = row.contact, version.mended = row.mended, version.values = row.values
WITH version, row
MATCH (version)<-[:STATED_BY]-(demand:Demand)
SET demand.particulars = row.particulars
