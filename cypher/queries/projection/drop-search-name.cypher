// Drop some of what the fold made, to fold it again: names of enterprises, not those of the chain model.
// params: limit
// returns: dropped
// allows: NodeByLabelScan because a rebuild drops all of them
MATCH (node:SearchName {subjectKind: 'ENTERPRISE'})
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS dropped
