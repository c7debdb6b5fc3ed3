// Firms that offer or make what a firm states it needs, or what by the chain model goes into what it makes.
// params: id, at, limit
// returns: via, mine, theirs, enterprise, productId, productName, reason
CALL () {
  MATCH (mine:Demand {enterpriseId: $id})-[:OF_PRODUCT]->(product:Product)
  WHERE mine.shownTo > $at AND mine.shownFrom <= $at
  MATCH (product)<-[:OF_PRODUCT]-(theirs:Supply|Placement)
  WHERE theirs.shownTo > $at AND theirs.shownFrom <= $at AND theirs.enterpriseId <> $id
    AND coalesce(theirs.role, 'MAKES') IN ['MAKES', 'SELLS']
  RETURN 'SAME_PRODUCT' AS via, 0 AS rank, mine, theirs, product, null AS reason LIMIT 200
  UNION
  MATCH (mine:Placement {enterpriseId: $id})-[:OF_PRODUCT]->(:Product)<-[needs:INPUT_TO]-(product:Product)
  WHERE mine.shownTo > $at AND mine.shownFrom <= $at AND mine.role = 'MAKES'
  MATCH (product)<-[:OF_PRODUCT]-(theirs:Supply|Placement)
  WHERE theirs.shownTo > $at AND theirs.shownFrom <= $at AND theirs.enterpriseId <> $id
    AND coalesce(theirs.role, 'MAKES') IN ['MAKES', 'SELLS']
  RETURN 'INPUT_TO' AS via, 1 AS rank, mine, theirs, product, needs.reason AS reason LIMIT 200
}
WITH theirs.enterpriseId AS theirId, product, rank, via, mine, theirs, reason ORDER BY rank, theirs.id
WITH theirId, product, head(collect({rank: rank, via: via, mine: mine, theirs: theirs, reason: reason})) AS best
MATCH (enterprise:Enterprise {id: theirId})
RETURN best.via AS via, properties(best.mine) AS mine, properties(best.theirs) AS theirs,
       properties(enterprise) AS enterprise, product.id AS productId, product.name AS productName, best.reason AS reason
ORDER BY best.rank, productName, enterprise.name LIMIT $limit
