// A product with its segments, what goes into it and what it goes into.
// params: id
// returns: id, name, aliases, unit, gbt4754, segments, inputs, users
MATCH (product:Product {id: $id})
RETURN product.id AS id, product.name AS name, product.aliases AS aliases, product.unit AS unit,
       product.gbt4754 AS gbt4754,
       COLLECT { MATCH (product)-[:MADE_IN]->(segment:Segment) RETURN segment {.id, .name, .chainId} } AS segments,
       COLLECT {
         MATCH (product)<-[needs:INPUT_TO]-(other:Product)
         WITH needs, other ORDER BY other.name LIMIT 100
         RETURN {product: {id: other.id, text: other.name, name: other.name}, reason: needs.reason}
       } AS inputs,
       COLLECT {
         MATCH (product)-[needs:INPUT_TO]->(other:Product)
         WITH needs, other ORDER BY other.name LIMIT 100
         RETURN {product: {id: other.id, text: other.name, name: other.name}, reason: needs.reason}
       } AS users
