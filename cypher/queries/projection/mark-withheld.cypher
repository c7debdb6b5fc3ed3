// Whether the demands that some rows state, or stated once, are withheld from the public.
// params: rows
// returns:
UNWIND $rows AS row
MATCH (version:RowVersion {rowKey: row.rowKey})<-[:STATED_BY]-(demand:Demand)
WHERE coalesce(demand.withheld, false) <> coalesce(row.withheld, false)
SET demand.withheld = row.withheld
