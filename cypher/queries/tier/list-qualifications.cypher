// Tiers or certificates of some kinds that lapse between two instants, as of an instant, of a street or all, those
// that lapse first first, some at a time. Of several rows that state the same, the one that lasts longest;
// of a firm's facts only those have such a kind.
// params: kinds, after, until, undated, at, streetCode, limit, lapsesAt, id
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  UNWIND $kinds AS kind
  MATCH (fact:Qualification {kind: kind})
  WHERE fact.lapsesAt > $after AND fact.lapsesAt <= $until AND fact.shownTo > $at AND fact.shownFrom <= $at
    AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
    AND NOT ($undated AND fact.validUntil IS NOT NULL)
    AND NOT EXISTS {
      MATCH (fact)-[:OF_ENTERPRISE]->(:Enterprise)<-[:OF_ENTERPRISE]-(other)
      WHERE other.shownTo > $at AND other.shownFrom <= $at AND other.kind = kind AND other.name = fact.name
        AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
    }
  RETURN count(fact) AS totalCount
}
CALL () {
  UNWIND $kinds AS kind
  CALL (kind) {
    MATCH (fact:Qualification {kind: kind})
    WHERE fact.lapsesAt > $after AND fact.lapsesAt <= $until AND fact.shownTo > $at AND fact.shownFrom <= $at
      AND fact.lapsesAt >= $lapsesAt AND (fact.lapsesAt > $lapsesAt OR fact.id > $id)
      AND ($streetCode IS NULL OR fact.operatingStreetCode = $streetCode)
      AND NOT ($undated AND fact.validUntil IS NOT NULL)
      AND NOT EXISTS {
        MATCH (fact)-[:OF_ENTERPRISE]->(:Enterprise)<-[:OF_ENTERPRISE]-(other)
        WHERE other.shownTo > $at AND other.shownFrom <= $at AND other.kind = kind AND other.name = fact.name
          AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
      }
    RETURN fact ORDER BY fact.lapsesAt, fact.id LIMIT $limit
  }
  WITH fact ORDER BY fact.lapsesAt, fact.id LIMIT $limit
  MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
  RETURN collect({fact: fact {.*, source: head([
    (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
  ])}, enterprise: properties(enterprise)}) AS items
}
RETURN items, totalCount
