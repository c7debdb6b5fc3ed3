// The newest edition of the chain model, whole.
// params:
// returns: edition, industries, chains, segments, products, feeds, inputs
// allows: NodeByLabelScan because the whole model is asked for, once a process
CALL () { MATCH (edition:Edition) RETURN edition ORDER BY edition.number DESC LIMIT 1 }
RETURN edition {.number, .name, .date, .origin} AS edition,
       COLLECT { MATCH (n:Industry) WITH n ORDER BY n.order RETURN n {.id, .name, .status} } AS industries,
       COLLECT {
         MATCH (n:Chain) WITH n ORDER BY n.order
         RETURN n {.id, .name, .industryId, .shape, .aliases, .status, .origin, .sources, .leftOut}
       } AS chains,
       COLLECT {
         MATCH (n:Segment) WITH n ORDER BY n.chainId, n.order
         RETURN n {.id, .name, .chainId, .parentId, .stage, .aliases, .order}
       } AS segments,
       COLLECT {
         MATCH (n:Product) WITH n ORDER BY n.id
         RETURN n {
           .id, .name, .aliases, .unit, .gbt4754,
           segmentIds: COLLECT { MATCH (n)-[:MADE_IN]->(segment:Segment) RETURN segment.id ORDER BY segment.id }
         }
       } AS products,
       COLLECT {
         MATCH (a:Segment)-[feeds:FEEDS]->(b:Segment)
         RETURN {from: a.id, to: b.id, reason: feeds.reason}
       } AS feeds,
       COLLECT {
         MATCH (a:Product)-[needs:INPUT_TO]->(b:Product)
         RETURN {productId: a.id, intoProductId: b.id, reason: needs.reason}
       } AS inputs
