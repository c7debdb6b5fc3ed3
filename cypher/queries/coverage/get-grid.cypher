// The segments of a chain, what all streets state of them, and where their own lists place firms, at an instant.
// params: chainId, streetCodes, at
// returns: chain, segments, statements, counts
MATCH (chain:Chain {id: $chainId})
RETURN chain {.id, .name} AS chain,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         USING INDEX segment:Segment(chainId)
         WITH segment ORDER BY segment.order, segment.id
         RETURN segment {.id, .name, .stage, .parentId}
       } AS segments,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         USING INDEX segment:Segment(chainId)
         MATCH (fact:Coverage {segmentId: segment.id})
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         RETURN properties(fact)
       } AS statements,
       COLLECT {
         UNWIND $streetCodes AS streetCode
         MATCH (segment:Segment {chainId: $chainId})
         USING INDEX segment:Segment(chainId)
         MATCH (cell:CellState {scopeId: segment.id, streetCode: streetCode})
         WHERE cell.shownTo > $at AND cell.shownFrom <= $at AND cell.firms > 0
         RETURN cell {.streetCode, .firms, .makers, segmentId: cell.scopeId}
       } AS counts
