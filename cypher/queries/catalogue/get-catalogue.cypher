// A chain with all its segments and what is made in each, by the chain model.
// params: chainId
// returns: chain, aliases, industryName, edition, segments
// allows: CartesianProduct because one chain meets one edition
MATCH (chain:Chain {id: $chainId})-[:OF_INDUSTRY]->(industry:Industry)
MATCH (edition:Edition {state: 'IN_FORCE'})
RETURN chain {.id, .name, .shape, .status, .origin, .industryId, .sources, .leftOut} AS chain,
       chain.aliases AS aliases, industry.name AS industryName,
       edition {.number, .name, .date, .origin} AS edition,
       COLLECT {
         MATCH (segment:Segment {chainId: $chainId})
         WITH segment ORDER BY segment.order, segment.id
         RETURN segment {
           .id, .name, .stage, .parentId, .aliases,
           products: COLLECT {
             MATCH (segment)<-[:MADE_IN]-(product:Product)
             WITH product ORDER BY product.id
             RETURN product {.id, .name, .aliases, .unit, .gbt4754}
           }
         }
       } AS segments
