// The chains as columns of a street matrix, by industry, with the segments without parts that each is made of.
// params:
// returns: id, name, within, segmentIds
// allows: NodeByLabelScan because there are five industries
MATCH (industry:Industry)<-[:OF_INDUSTRY]-(chain:Chain)
RETURN chain.id AS id, chain.name AS name, industry.name AS within,
       COLLECT {
         MATCH (chain)<-[:OF_CHAIN]-(segment:Segment)
         WHERE NOT EXISTS { (segment)<-[:PART_OF]-(:Segment) }
         RETURN segment.id
       } AS segmentIds
ORDER BY industry.order, industry.id, chain.order, id
