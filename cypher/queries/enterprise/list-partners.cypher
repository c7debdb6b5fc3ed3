// Who here offers or makes what a firm states it needs, or what by the chain model goes into what it makes; and who
// states a need for what it offers or makes, or makes something that by the model needs it.
// params: id, at, limit, upstream, downstream
// returns: index, partners
// allows: CartesianProduct because each list that is asked for meets its own rows, and their number, as one row
UNWIND $upstream AS index
CALL () {
  CALL () {
    MATCH (:Enterprise {id: $id})<-[:OF_ENTERPRISE]-(mine:Demand)-[:OF_PRODUCT]->(product:Product)
    WHERE mine.shownTo > $at AND mine.shownFrom <= $at
    MATCH (product)<-[:OF_PRODUCT]-(theirs:Supply|Placement)
    WHERE theirs.shownTo > $at AND theirs.shownFrom <= $at AND theirs.enterpriseId <> $id
      AND coalesce(theirs.role, 'MAKES') IN ['MAKES', 'SELLS']
    RETURN 'SAME_PRODUCT' AS via, 0 AS rank, mine, theirs, product, null AS reason LIMIT 200
    UNION
    MATCH (:Enterprise {id: $id})<-[:OF_ENTERPRISE]-(mine:Placement)-[:OF_PRODUCT]->(:Product)
          <-[needs:INPUT_TO]-(product:Product)
    WHERE mine.shownTo > $at AND mine.shownFrom <= $at AND mine.role = 'MAKES'
    MATCH (product)<-[:OF_PRODUCT]-(theirs:Supply|Placement)
    WHERE theirs.shownTo > $at AND theirs.shownFrom <= $at AND theirs.enterpriseId <> $id
      AND coalesce(theirs.role, 'MAKES') IN ['MAKES', 'SELLS']
    RETURN 'INPUT_TO' AS via, 1 AS rank, mine, theirs, product, needs.reason AS reason LIMIT 200
  }
  WITH theirs.enterpriseId AS theirId, product, rank, via, mine, theirs, reason ORDER BY rank, theirs.id
  WITH theirId, product, head(collect({rank: rank, via: via, mine: mine, theirs: theirs, reason: reason})) AS best
  MATCH (enterprise:Enterprise {id: theirId})
  WITH best, best.mine AS mine, best.theirs AS theirs, product, enterprise
  ORDER BY best.rank, product.name, enterprise.name LIMIT $limit
  RETURN collect({
    via: best.via, mine: mine {.*, source: head([
      (mine)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])}, theirs: theirs {.*, source: head([
      (theirs)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])},
    enterprise: properties(enterprise),
    productId: product.id, productName: product.name, reason: best.reason
  }) AS partners
}
RETURN index, partners
UNION ALL
UNWIND $downstream AS index
CALL () {
  CALL () {
    MATCH (:Enterprise {id: $id})<-[:OF_ENTERPRISE]-(mine:Supply)
    WHERE mine.shownTo > $at AND mine.shownFrom <= $at
    RETURN mine
    UNION
    MATCH (:Enterprise {id: $id})<-[:OF_ENTERPRISE]-(mine:Placement)
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
  WITH best, best.mine AS mine, best.theirs AS theirs, product, enterprise
  ORDER BY best.rank, product.name, enterprise.name LIMIT $limit
  RETURN collect({
    via: best.via, mine: mine {.*, source: head([
      (mine)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])}, theirs: theirs {.*, source: head([
      (theirs)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
    ])},
    enterprise: properties(enterprise),
    productId: product.id, productName: product.name, reason: best.reason
  }) AS partners
}
RETURN index, partners
