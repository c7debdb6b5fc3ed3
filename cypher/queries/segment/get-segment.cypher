// The edition at an instant; a segment with its place in the model as the edition in force has it, and what the ledger
// says of its products; its cells.
// params: id, at, streetCodes
// returns: edition, segment, states
CALL () {
  MATCH (edition:Edition) WHERE edition.fromAt <= $at
  RETURN edition ORDER BY edition.fromAt DESC LIMIT 1
}
RETURN edition {.number, .state} AS edition,
       head(COLLECT {
         MATCH (segment:Segment {id: $id})-[:OF_CHAIN]->(chain:Chain)
         OPTIONAL MATCH (segment)-[:PART_OF]->(parent:Segment)
         RETURN segment {
           .id, .name, .stage, .aliases,
           chain: chain {.id, .name, .shape, .status, .origin, .industryId, .sources, .leftOut},
           parent: CASE WHEN parent IS NULL THEN null ELSE parent {.id, .name, .chainId} END,
           children: COLLECT {
             MATCH (segment)<-[:PART_OF]-(child:Segment)
             WITH child ORDER BY child.order
             RETURN child {.id, .name, .chainId}
           },
           products: COLLECT {
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
           },
           feedsFrom: COLLECT { MATCH (segment)<-[:FEEDS]-(other:Segment) RETURN other {.id, .name, .chainId} },
           feedsTo: COLLECT { MATCH (segment)-[:FEEDS]->(other:Segment) RETURN other {.id, .name, .chainId} }
         }
       }) AS segment,
       COLLECT {
         UNWIND $streetCodes AS streetCode
         MATCH (cell:CellState {scopeId: $id, streetCode: streetCode})
         WHERE cell.shownTo > $at AND cell.shownFrom <= $at
         RETURN properties(cell)
       } AS states
