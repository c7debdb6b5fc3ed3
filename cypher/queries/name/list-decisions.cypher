// What was decided of names, newest first, some at a time, and what is meant: by some streets, and by the district for
// every street; `of` leaves only what one street's names hang on.
// params: streetCodes, of, kind, at, id, limit
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  UNWIND $streetCodes AS streetCode
  MATCH (decision:NameDecision {streetCode: streetCode, kind: $kind})
  WHERE decision.at > 0 AND (streetCode <> '' OR $of IS NULL OR EXISTS {
    MATCH (decision)<-[:DECIDED_BY]-(mention:NameMention) WHERE mention.streetCode = $of
  })
  RETURN count(decision) AS totalCount
}
CALL () {
  UNWIND $streetCodes AS streetCode
  CALL (streetCode) {
    MATCH (decision:NameDecision {streetCode: streetCode, kind: $kind})
    WHERE decision.at <= $at AND (decision.at < $at OR decision.id > $id)
      AND (streetCode <> '' OR $of IS NULL OR EXISTS {
        MATCH (decision)<-[:DECIDED_BY]-(mention:NameMention) WHERE mention.streetCode = $of
      })
    RETURN decision ORDER BY decision.at DESC, decision.id LIMIT $limit
  }
  WITH decision ORDER BY decision.at DESC, decision.id LIMIT $limit
  OPTIONAL MATCH (segment:Segment {id: decision.segmentId})
  OPTIONAL MATCH (enterprise:Enterprise {id: decision.targetId})
  OPTIONAL MATCH (product:Product {id: decision.targetId})
  OPTIONAL MATCH (place:Segment {id: decision.targetId})
  RETURN collect(decision {
    .*, segmentName: segment.name, targetName: coalesce(enterprise.name, product.name, place.name),
    uses: COUNT {
      MATCH (decision)<-[:DECIDED_BY]-(mention:NameMention)-[:GIVEN_IN]->(version)
      WHERE mention.streetCode IN $streetCodes
      RETURN mention, version
    }
  }) AS items
}
RETURN items, totalCount
