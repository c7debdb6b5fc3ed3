// Loosen chains, segments and products from their places, to be tied anew where the edition has them.
// params: chainIds, segmentIds, productIds
// returns:
CALL () {
  UNWIND $chainIds AS id
  MATCH (:Chain {id: id})-[tie:OF_INDUSTRY]->()
  DELETE tie
}
CALL () {
  UNWIND $segmentIds AS id
  MATCH (:Segment {id: id})-[tie:OF_CHAIN|PART_OF]->()
  DELETE tie
}
CALL () {
  UNWIND $productIds AS id
  MATCH (:Product {id: id})-[tie:MADE_IN]->()
  DELETE tie
}
