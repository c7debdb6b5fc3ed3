// Whether the demands that some rows state, or stated once, are withheld from the public.
// params: rows
// returns:
UNWIND $rows AS row
MATCH (demand:Demand {rowKey: row.rowKey})
WHERE demand.shownTo > 0 AND coalesce(demand.withheld, false) <> coalesce(row.withheld, false)
SET demand.withheld = row.withheld
