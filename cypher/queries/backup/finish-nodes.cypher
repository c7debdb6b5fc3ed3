// Take the old references away, some at a time.
// params: limit
// returns: finished
// allows: NodeByLabelScan because all of them are meant
MATCH (n:Restoring)
WITH n LIMIT $limit
REMOVE n:Restoring
REMOVE n.restoreRef
RETURN count(*) AS finished
