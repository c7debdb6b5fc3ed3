// Take out what an edition no longer has. Segments and products stay as bare nodes: facts of the past name them.
// params: industryIds, chainIds, segmentIds, productIds, feeds, inputs
// returns:
// allows: CartesianProduct because a link is found by the one node at each of its ends
CALL () {
  UNWIND $feeds AS link
  MATCH (:Segment {id: link.from})-[tie:FEEDS]->(:Segment {id: link.to})
  DELETE tie
}
CALL () {
  UNWIND $inputs AS link
  MATCH (:Product {id: link.productId})-[tie:INPUT_TO]->(:Product {id: link.intoProductId})
  DELETE tie
}
CALL () {
  UNWIND $segmentIds AS id
  MATCH (segment:Segment {id: id})
  SET segment = {id: segment.id, name: segment.name}
}
CALL () {
  UNWIND $productIds AS id
  MATCH (product:Product {id: id})
  SET product = {id: product.id, name: product.name}
}
CALL () {
  UNWIND $chainIds AS id
  MATCH (chain:Chain {id: id})
  DETACH DELETE chain
}
CALL () {
  UNWIND $industryIds AS id
  MATCH (industry:Industry {id: id})
  DETACH DELETE industry
}
