// What the ledger says of the products that a segment had in a former edition, at an instant. A product that the
// edition in force no longer has is made by nobody: placements are tied to what it has.
// params: productIds, at
// returns: id, makers, supplies, demands
UNWIND $productIds AS id
RETURN id,
       COUNT {
         MATCH (:Product {id: id})<-[:OF_PRODUCT]-(p:Placement)
         WHERE p.shownFrom <= $at AND p.shownTo > $at AND p.role = 'MAKES'
         RETURN DISTINCT p.enterpriseId
       } AS makers,
       COUNT { MATCH (s:Supply {productId: id}) WHERE s.shownFrom <= $at AND s.shownTo > $at } AS supplies,
       COUNT { MATCH (d:Demand {productId: id}) WHERE d.shownFrom <= $at AND d.shownTo > $at } AS demands
