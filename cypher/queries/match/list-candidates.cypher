// Rows that could serve a demand: the same product, the same words, products of a near name, the same segment.
// Each way is bounded, and starts from an index.
// params: productId, productText, enterpriseId, words, at
// returns: via, kind, fact, enterprise, productId, productName, segmentName
CALL () {
  MATCH (product:Product {id: $productId})<-[:OF_PRODUCT]-(fact:Supply|Placement)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND fact.enterpriseId <> $enterpriseId
    AND coalesce(fact.role, 'MAKES') IN ['MAKES', 'SELLS']
  RETURN 'SAME_PRODUCT' AS via, fact, product ORDER BY fact.id LIMIT 100
  UNION
  MATCH (fact:Supply {productText: $productText})
  WHERE $productId IS NULL AND fact.shownTo > $at AND fact.shownFrom <= $at AND fact.enterpriseId <> $enterpriseId
  OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN 'SAME_WORDS' AS via, fact, product ORDER BY fact.id LIMIT 50
  UNION
  CALL db.index.fulltext.queryNodes('searchNames', $words, {limit: 30}) YIELD node, score
  WITH node, score WHERE node.subjectKind = 'PRODUCT' AND node.form IN ['FULL', 'ALIAS'] AND node.subjectId <> coalesce($productId, '')
  WITH DISTINCT node.subjectId AS nearId, score ORDER BY score DESC LIMIT 3
  MATCH (product:Product {id: nearId})<-[:OF_PRODUCT]-(fact:Supply|Placement)
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND fact.enterpriseId <> $enterpriseId
    AND coalesce(fact.role, 'MAKES') IN ['MAKES', 'SELLS']
  RETURN 'NEAR_NAME' AS via, fact, product ORDER BY fact.id LIMIT 50
  UNION
  MATCH (wanted:Product {id: $productId})-[:MADE_IN]->(segment:Segment)
  MATCH (fact:Placement {segmentId: segment.id})
  WHERE fact.shownTo > $at AND fact.shownFrom <= $at AND fact.enterpriseId <> $enterpriseId AND fact.role = 'MAKES'
  OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
  RETURN 'SAME_SEGMENT' AS via, fact, product ORDER BY fact.id LIMIT 50
}
MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
OPTIONAL MATCH (product)-[:MADE_IN]->(made:Segment)
WITH via, fact, enterprise, product, head(collect(made.name)) AS madeIn
RETURN via, CASE WHEN fact:Supply THEN 'SUPPLY' ELSE 'PLACEMENT' END AS kind, fact {.*, source: head([
  (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
])} AS fact,
       properties(enterprise) AS enterprise, product.id AS productId, product.name AS productName,
       madeIn AS segmentName
