// Firms that state a need for what a firm offers or makes, or make something that by the chain model needs it.
// params: id, at, limit
// returns: via, mine, theirs, enterprise, productId, productName, reason
CALL () {
  MATCH (mine:Supply {enterpriseId: $id})
  WHERE mine.shownTo > $at AND mine.shownFrom <= $at
  RETURN mine
  UNION
  MATCH (mine:Placement {enterpriseId: $id})
  WHERE mine.shownTo > $at AND mine.shownFrom <= $at AND mine.role IN ['MAKES', 'SELLS']
  RETURN mine
}
MATCH (mine)-[:OF_PRODUCT]->(product:Product)
CALL (mine, product) {
  MATCH (product)<-[:OF_PRODUCT]-(theirs:Demand)
  WHERE theirs.shownTo > $at AND theirs.shownFrom <= $at AND theirs.enterpriseId <> $id
  RETURN 'SAME_PRODUCT' AS via, 0 AS rank, theirs, null AS reason LIMIT 200
  UNION
  MATCH (product)-[needs:INPUT_TO]->(:Product)<-[:OF_PRODUCT]-(theirs:Placement)
  WHERE theirs.shownTo > $at AND theirs.shownFrom <= $at AND theirs.enterpriseId <> $id AND theirs.role = 'MAKES'
  RETURN 'INPUT_TO' AS via, 1 AS rank, theirs, needs.reason AS reason LIMIT 200
}
WITH theirs.enterpriseId AS theirId, product, rank, via, mine, theirs, reason ORDER BY rank, theirs.id
WITH theirId, product, head(collect({rank: rank, via: via, mine: mine, theirs: theirs, reason: reason})) AS best
MATCH (enterprise:Enterprise {id: theirId})
RETURN best.via AS via, properties(best.mine) AS mine, properties(best.theirs) AS theirs,
       properties(enterprise) AS enterprise, product.id AS productId, product.name AS productName, best.reason AS reason
ORDER BY best.rank, productName, enterprise.name LIMIT $limit
