// Drop some of what the fold made, to fold it again.
// params: limit
// returns: dropped
// allows: NodeByLabelScan because a rebuild drops all of them
MATCH (node:Consent)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS dropped
