// What was decided of the names of some streets, newest first, some at a time, and what is meant.
// params: streetCodes, kind, at, id, limit
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  UNWIND $streetCodes AS streetCode
  MATCH (decision:NameDecision {streetCode: streetCode, kind: $kind})
  WHERE decision.at > 0
  RETURN count(decision) AS totalCount
}
CALL () {
  UNWIND $streetCodes AS streetCode
  CALL (streetCode) {
    MATCH (decision:NameDecision {streetCode: streetCode, kind: $kind})
    WHERE decision.at <= $at AND (decision.at < $at OR decision.id > $id)
    RETURN decision ORDER BY decision.at DESC, decision.id LIMIT $limit
  }
  WITH decision ORDER BY decision.at DESC, decision.id LIMIT $limit
  OPTIONAL MATCH (segment:Segment {id: decision.segmentId})
  OPTIONAL MATCH (enterprise:Enterprise {id: decision.targetId})
  OPTIONAL MATCH (product:Product {id: decision.targetId})
  OPTIONAL MATCH (place:Segment {id: decision.targetId})
  RETURN collect(decision {
    .*, segmentName: segment.name, targetName: coalesce(enterprise.name, product.name, place.name),
    uses: COUNT { (:NameMention {id: decision.id})-[:GIVEN_IN]->() }
  }) AS items
}
RETURN items, totalCount
