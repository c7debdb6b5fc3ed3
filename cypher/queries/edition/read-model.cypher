// The chain model as its nodes have it, whole. What an edition no longer has stands in no chain and no segment.
// params:
// returns: industries, chains, segments, products, feeds, inputs
// allows: NodeByLabelScan, NodeIndexScan because the whole model is asked for
RETURN COLLECT { MATCH (n:Industry) WITH n ORDER BY n.order RETURN n {.id, .name, .status} } AS industries,
       COLLECT {
         MATCH (n:Chain) WITH n ORDER BY n.order
         RETURN n {.id, .name, .industryId, .shape, .aliases, .status, .origin, .sources, .leftOut}
       } AS chains,
       COLLECT {
         MATCH (n:Segment) WHERE n.chainId IS NOT NULL WITH n ORDER BY n.chainId, n.order
         RETURN n {.id, .name, .chainId, .parentId, .stage, .aliases, .order}
       } AS segments,
       COLLECT {
         MATCH (n:Product) WHERE n.unit IS NOT NULL WITH n ORDER BY n.id
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
