// How many firms hold each tier, by street and in the district, and which tiers and certificates lapse soon or have
// lapsed, as of an instant. Of several rows that state the same, the one that lasts longest counts;
// of a firm's facts only those have such a kind.
// params: scopeIds, streetCodes, kinds, at, soon
// returns: cells, lapses
RETURN
  COLLECT {
    UNWIND $scopeIds AS scopeId
    UNWIND $streetCodes AS streetCode
    MATCH (cell:CellState {scopeId: scopeId, streetCode: streetCode})
    WHERE cell.shownTo > $at AND cell.shownFrom <= $at
    RETURN cell {.scopeId, .streetCode, .firms}
  } AS cells,
  COLLECT {
    UNWIND $kinds AS kind
    MATCH (fact:Qualification {kind: kind})
    WHERE fact.lapsesAt <= $soon AND fact.shownTo > $at AND fact.shownFrom <= $at
      AND NOT EXISTS {
        MATCH (fact)-[:OF_ENTERPRISE]->(:Enterprise)<-[:OF_ENTERPRISE]-(other)
        WHERE other.shownTo > $at AND other.shownFrom <= $at AND other.kind = kind AND other.name = fact.name
          AND (other.lapsesAt > fact.lapsesAt OR (other.lapsesAt = fact.lapsesAt AND other.id < fact.id))
      }
    WITH fact.operatingStreetCode AS streetCode, kind = 'CERTIFICATE' AS certificate, fact.lapsesAt <= $at AS lapsed,
         count(*) AS facts
    RETURN {streetCode: streetCode, certificate: certificate, lapsed: lapsed, facts: facts}
  } AS lapses
