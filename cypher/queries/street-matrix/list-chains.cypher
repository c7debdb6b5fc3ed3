// The edition at an instant, and as the edition in force has them the chains as columns of a street matrix, by
// industry, with the segments without parts that each is made of.
// params: at
// returns: edition, columns
// allows: NodeByLabelScan because there are five industries
CALL () {
  MATCH (edition:Edition) WHERE edition.fromAt <= $at
  RETURN edition ORDER BY edition.fromAt DESC LIMIT 1
}
RETURN edition {.number, .state} AS edition, COLLECT {
  MATCH (industry:Industry)<-[:OF_INDUSTRY]-(chain:Chain)
  WITH industry, chain ORDER BY industry.order, industry.id, chain.order, chain.id
  RETURN {
    id: chain.id, name: chain.name, within: industry.name,
    segmentIds: COLLECT {
      MATCH (chain)<-[:OF_CHAIN]-(segment:Segment)
      WHERE NOT EXISTS { (segment)<-[:PART_OF]-(:Segment) }
      RETURN segment.id
    }
  }
} AS columns
