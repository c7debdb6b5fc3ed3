// The segments without parts of a chain as columns of a street matrix, in the order of the map.
// params: chainId
// returns: id, name, within, segmentIds
MATCH (segment:Segment {chainId: $chainId})
WHERE NOT EXISTS { (segment)<-[:PART_OF]-(:Segment) }
OPTIONAL MATCH (segment)-[:PART_OF]->(parent:Segment)
RETURN segment.id AS id, segment.name AS name, coalesce(parent.name, '') AS within, [segment.id] AS segmentIds
ORDER BY segment.order, id
