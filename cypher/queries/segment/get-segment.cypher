// A segment with its place in the model, its cells and what the ledger says of its products at an instant.
// params: id, at, streetCodes
// returns: id, name, stage, chain, parent, children, aliases, products, feedsFrom, feedsTo, states
MATCH (segment:Segment {id: $id})-[:OF_CHAIN]->(chain:Chain)
OPTIONAL MATCH (segment)-[:PART_OF]->(parent:Segment)
RETURN segment.id AS id, segment.name AS name, segment.stage AS stage, segment.aliases AS aliases,
       chain {.id, .name, .shape, .status, .origin, .industryId, .sources, .leftOut} AS chain,
       CASE WHEN parent IS NULL THEN null ELSE parent {.id, .name, .chainId} END AS parent,
       COLLECT {
         MATCH (segment)<-[:PART_OF]-(child:Segment)
         WITH child ORDER BY child.order
         RETURN child {.id, .name, .chainId}
       } AS children,
       COLLECT {
         MATCH (segment)<-[:PART_OF*0..1]-(:Segment)<-[:MADE_IN]-(product:Product)
         WITH DISTINCT product ORDER BY product.name LIMIT 300
         RETURN product {
           .id, .name, .aliases, .unit, .gbt4754,
           makers: COUNT {
             MATCH (product)<-[:OF_PRODUCT]-(p:Placement)
             WHERE p.shownFrom <= $at AND p.shownTo > $at AND p.role = 'MAKES'
             RETURN DISTINCT p.enterpriseId
           },
           supplies: COUNT {
             MATCH (s:Supply {productId: product.id}) WHERE s.shownFrom <= $at AND s.shownTo > $at
           },
           demands: COUNT {
             MATCH (d:Demand {productId: product.id}) WHERE d.shownFrom <= $at AND d.shownTo > $at
           }
         }
       } AS products,
       COLLECT { MATCH (segment)<-[:FEEDS]-(other:Segment) RETURN other {.id, .name, .chainId} } AS feedsFrom,
       COLLECT { MATCH (segment)-[:FEEDS]->(other:Segment) RETURN other {.id, .name, .chainId} } AS feedsTo,
       COLLECT {
         UNWIND $streetCodes AS streetCode
         MATCH (cell:CellState {scopeId: $id, streetCode: streetCode})
         WHERE cell.shownTo > $at AND cell.shownFrom <= $at
         RETURN properties(cell)
       } AS states
