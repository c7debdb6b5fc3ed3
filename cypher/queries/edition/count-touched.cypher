// How much stands in what an edition moves, and which of what it removes still holds rows; counted to a bound.
// params: movedSegments, movedProducts, removedSegments, removedProducts, at, limit
// returns: firms, placements, supplies, demands, standing
WITH COLLECT {
       UNWIND $movedSegments AS id
       MATCH (fact:Placement {segmentId: id}) WHERE fact.shownTo > $at
       RETURN fact.enterpriseId LIMIT $limit
     } AS placed,
     COLLECT {
       UNWIND $movedProducts AS id
       MATCH (fact:Supply {productId: id}) WHERE fact.shownTo > $at
       RETURN fact.enterpriseId LIMIT $limit
     } AS supplying,
     COLLECT {
       UNWIND $movedProducts AS id
       MATCH (fact:Demand {productId: id}) WHERE fact.shownTo > $at
       RETURN fact.enterpriseId LIMIT $limit
     } AS demanding
RETURN size(placed) AS placements, size(supplying) AS supplies, size(demanding) AS demands,
       COUNT { UNWIND placed + supplying + demanding AS id RETURN DISTINCT id } AS firms,
       COLLECT {
         CALL () {
           UNWIND $removedSegments AS id
           RETURN 'SEGMENT' AS kind, id, size(COLLECT {
             MATCH (fact:Placement {segmentId: id}) WHERE fact.shownTo > $at
             RETURN DISTINCT fact.rowKey LIMIT $limit
           }) AS rows
           UNION ALL
           UNWIND $removedProducts AS id
           RETURN 'PRODUCT' AS kind, id, size(COLLECT {
             CALL (id) {
               MATCH (:Product {id: id})<-[:OF_PRODUCT]-(fact:Placement) WHERE fact.shownTo > $at
               RETURN fact.rowKey AS rowKey
               UNION
               MATCH (fact:Supply {productId: id}) WHERE fact.shownTo > $at RETURN fact.rowKey AS rowKey
               UNION
               MATCH (fact:Demand {productId: id}) WHERE fact.shownTo > $at RETURN fact.rowKey AS rowKey
             }
             RETURN rowKey LIMIT $limit
           }) AS rows
         }
         WITH kind, id, rows WHERE rows > 0
         RETURN {kind: kind, id: id, rows: rows} ORDER BY rows DESC, id LIMIT 100
       } AS standing
