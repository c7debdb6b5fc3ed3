// The edition at an instant, and as the edition in force has them the segments without parts of a chain as columns of
// a street matrix, in the order of the map.
// params: chainId, at
// returns: edition, columns
CALL () {
  MATCH (edition:Edition) WHERE edition.fromAt <= $at
  RETURN edition ORDER BY edition.fromAt DESC LIMIT 1
}
RETURN edition {.number, .state} AS edition, COLLECT {
  MATCH (segment:Segment {chainId: $chainId})
  WHERE NOT EXISTS { (segment)<-[:PART_OF]-(:Segment) }
  OPTIONAL MATCH (segment)-[:PART_OF]->(parent:Segment)
  WITH segment, parent ORDER BY segment.order, segment.id
  RETURN {
    id: segment.id, name: segment.name, within: coalesce(parent.name, ''), segmentIds: [segment.id]
  }
} AS columns
