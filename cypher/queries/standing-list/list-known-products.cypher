// What a firm is known to make, offer or need, in the words of the lists, by the name that a street calls it.
// params: streetCode, name, at
// returns: product
MATCH (called:EnterpriseName {streetCode: $streetCode, normalised: $name})-[:NAMES]->(enterprise:Enterprise)
CALL (enterprise) {
  MATCH (enterprise)<-[:OF_ENTERPRISE]-(placement:Placement)
  WHERE placement.shownTo > $at AND placement.shownFrom <= $at
  UNWIND placement.productTexts AS product
  RETURN product
  UNION
  MATCH (enterprise)<-[:OF_ENTERPRISE]-(offer:Supply)
  WHERE offer.shownTo > $at AND offer.shownFrom <= $at
  RETURN offer.productText AS product
}
RETURN DISTINCT product LIMIT 12
