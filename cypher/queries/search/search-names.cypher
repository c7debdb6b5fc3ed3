// What is called by a text: exactly, from its beginning, or with all its pieces; firms only while they are shown.
// The best of each kind, so that many products do not hide a chain.
// params: text, words, at, limit
// returns: kind, id, title, subtitle, matched
CALL () {
  MATCH (name:SearchName {text: $text})
  RETURN name, 0 AS rank LIMIT 100
  UNION
  MATCH (name:SearchName)
  WHERE name.text STARTS WITH $text
  RETURN name, 1 AS rank LIMIT 200
  UNION
  CALL db.index.fulltext.queryNodes('searchNames', $words, {limit: 200}) YIELD node
  RETURN node AS name, 2 AS rank
}
WITH name.subjectKind AS kind, name.subjectId AS id, rank, name.text AS matched
ORDER BY rank, size(matched), matched
// A firm that was merged is found by its names as the one that counts for it.
OPTIONAL MATCH (:Enterprise {id: id})-[merged:MERGED_INTO*1..]->(root:Enterprise)
WHERE all(step IN merged WHERE step.shownTo > $at)
  AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
WITH kind, coalesce(root.id, id) AS id, rank, matched
ORDER BY rank, size(matched), matched
WITH kind, id, min(rank) AS rank, head(collect(matched)) AS matched
OPTIONAL MATCH (enterprise:Enterprise {id: id})
OPTIONAL MATCH (product:Product {id: id})
OPTIONAL MATCH (segment:Segment {id: id})-[:OF_CHAIN]->(ofChain:Chain)
OPTIONAL MATCH (chain:Chain {id: id})-[:OF_INDUSTRY]->(industry:Industry)
WITH kind, id, rank, matched, enterprise, product, segment, ofChain, chain, industry
WHERE kind <> 'ENTERPRISE'
   OR EXISTS { MATCH (:Enterprise {id: id})<-[:OF_ENTERPRISE]-(f:FieldValue|Supply|Demand)
               WHERE f.shownTo > $at AND f.shownFrom <= $at }
WITH kind, id, rank, matched, product,
     coalesce(enterprise.name, product.name, segment.name, chain.name, id) AS title,
     CASE kind
       WHEN 'ENTERPRISE' THEN coalesce(enterprise.uscc, '暂无统一社会信用代码')
       WHEN 'SEGMENT' THEN ofChain.name
       WHEN 'CHAIN' THEN industry.name
     END AS belongsTo
ORDER BY rank, size(title), title
WITH kind, collect({id: id, title: title, belongsTo: belongsTo, matched: matched, product: product})[..$limit] AS hits
UNWIND hits AS hit
WITH kind, hit, hit.product AS product
RETURN kind, hit.id AS id, hit.title AS title, hit.matched AS matched,
       coalesce(hit.belongsTo, head(COLLECT {
         MATCH (product)-[:MADE_IN]->(place:Segment)-[:OF_CHAIN]->(placeChain:Chain)
         RETURN placeChain.name + ' › ' + place.name ORDER BY place.id LIMIT 1
       }), '') AS subtitle
