// The edition at an instant, and a chain as the edition in force has it: its segments, the links between them, and
// the links with segments of other chains.
// params: chainId, at
// returns: chain, edition, ledgerSequence, segments, feeds, outerFeeds
// allows: CartesianProduct because one chain meets one ledger and one edition
MATCH (ledger:Ledger {id: 'ledger'})
CALL () {
  MATCH (edition:Edition) WHERE edition.fromAt <= $at
  RETURN edition ORDER BY edition.fromAt DESC LIMIT 1
}
OPTIONAL MATCH (chain:Chain {id: $chainId})
RETURN chain {.id, .name, .shape, .status, .origin, .industryId, .sources, .leftOut} AS chain,
       edition {.number, .name, .date, .origin, .state} AS edition, ledger.sequence AS ledgerSequence,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         WITH segment ORDER BY segment.order, segment.id
         RETURN segment {.id, .name, .stage, .parentId, .order}
       } AS segments,
       COLLECT {
         MATCH (a:Segment {chainId: $chainId})-[feeds:FEEDS]->(b:Segment {chainId: $chainId})
         RETURN {from: a.id, to: b.id, reason: feeds.reason}
       } AS feeds,
       COLLECT {
         MATCH (own:Segment {chainId: $chainId})-[feeds:FEEDS]-(other:Segment)-[:OF_CHAIN]->(otherChain:Chain)
         WHERE other.chainId <> $chainId
         WITH own, feeds, other, otherChain ORDER BY otherChain.order, own.order, other.order, other.id
         RETURN {
           direction: CASE WHEN startNode(feeds) = own THEN 'OUT' ELSE 'IN' END, segmentId: own.id,
           otherSegmentId: other.id, otherSegmentName: other.name, otherChainId: otherChain.id,
           otherChainName: otherChain.name, reason: feeds.reason
         }
       } AS outerFeeds
