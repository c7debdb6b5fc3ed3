// The segments of a chain with what one street's list counts there, and what all streets state of them, at an instant.
// params: chainId, streetCode, at
// returns: chain, segments, statements
MATCH (chain:Chain {id: $chainId})
RETURN chain {.id, .name} AS chain,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         USING INDEX segment:Segment(chainId)
         OPTIONAL MATCH (cell:CellState {scopeId: segment.id, streetCode: $streetCode})
         WHERE cell.shownTo > $at AND cell.shownFrom <= $at
         WITH segment, cell ORDER BY segment.order, segment.id
         RETURN segment {
           .id, .name, .stage, .parentId, firms: coalesce(cell.firms, 0), makers: coalesce(cell.makers, 0)
         }
       } AS segments,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         USING INDEX segment:Segment(chainId)
         MATCH (fact:Coverage {segmentId: segment.id})
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         RETURN properties(fact)
       } AS statements
