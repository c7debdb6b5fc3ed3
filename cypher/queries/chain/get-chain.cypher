// The edition at an instant, and a chain with its segments and links as the edition in force has them.
// params: chainId, at
// returns: chain, edition, ledgerSequence, segments, feeds
// allows: CartesianProduct because one chain meets one ledger and one edition
MATCH (ledger:Ledger {id: 'ledger'})
CALL () {
  MATCH (edition:Edition) WHERE edition.fromAt <= $at
  RETURN edition ORDER BY edition.fromAt DESC LIMIT 1
}
OPTIONAL MATCH (chain:Chain {id: $chainId})
RETURN chain {.id, .name, .shape, .status, .origin, .industryId} AS chain,
       edition {.number, .name, .date, .origin, .state} AS edition, ledger.sequence AS ledgerSequence,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         WITH segment ORDER BY segment.order, segment.id
         RETURN segment {.id, .name, .stage, .parentId, .order}
       } AS segments,
       COLLECT {
         MATCH (a:Segment {chainId: $chainId})-[feeds:FEEDS]->(b:Segment {chainId: $chainId})
         RETURN {from: a.id, to: b.id, reason: feeds.reason}
       } AS feeds
