// What lapses soon and what lists disagree on since an instant, of a street, a chain and a firm or of all.
// params: now, soon, since, streetCode, chainId, enterpriseId, limit
// returns: chains, enterpriseName, expiring, disputes
// allows: NodeByLabelScan because there are some dozens of chains and a dozen streets
// allows: NodeIndexScan because chains and segments are those of the model, some hundreds
// allows: SeekByTimeAlone because what lapses within weeks and what is disputed is little of all
RETURN
  COLLECT { MATCH (chain:Chain) RETURN chain {.id, .name} ORDER BY chain.order, chain.id } AS chains,
  head(COLLECT { MATCH (firm:Enterprise {id: $enterpriseId}) RETURN firm.name }) AS enterpriseName,
  COLLECT {
    CALL () {
      MATCH (fact:Demand) USING INDEX SEEK fact:Demand(shownTo)
      WHERE fact.shownTo > $now AND fact.shownTo <= $soon AND fact.shownFrom <= $now
        AND ($streetCode IS NULL OR fact.streetCode = $streetCode)
      RETURN fact, 'DEMAND' AS list
      UNION ALL
      MATCH (street:Street) WHERE $streetCode IS NULL OR street.code = $streetCode
      MATCH (fact:Supply) USING INDEX SEEK fact:Supply(streetCode, shownTo)
      WHERE fact.streetCode = street.code AND fact.shownTo > $now AND fact.shownTo <= $soon AND fact.shownFrom <= $now
      RETURN fact, 'SUPPLY' AS list
    }
    OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
    WITH fact, list, product
    WHERE ($enterpriseId IS NULL OR fact.enterpriseId = $enterpriseId)
      AND ($chainId IS NULL OR EXISTS {
        MATCH (product)-[:MADE_IN]->(segment:Segment) WHERE segment.chainId = $chainId
      })
    WITH fact, list, product ORDER BY fact.shownTo, fact.id LIMIT $limit
    MATCH (fact)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
    RETURN {
      fact: fact {.*, source: head([
        (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
      ])}, list: list, enterprise: properties(enterprise), productName: product.name
    }
  } AS expiring,
  COLLECT {
    MATCH (dispute:Dispute) USING INDEX SEEK dispute:Dispute(shownTo)
    WHERE dispute.shownTo > $now AND dispute.since > $since AND dispute.decisionId IS NULL
      AND ($enterpriseId IS NULL OR dispute.enterpriseId = $enterpriseId)
      AND ($streetCode IS NULL
           OR EXISTS { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) WHERE side.streetCode = $streetCode })
      AND ($chainId IS NULL OR EXISTS {
        MATCH (:Enterprise {id: dispute.enterpriseId})<-[:OF_ENTERPRISE]-(placed:Placement)
        WHERE placed.shownTo > $now AND placed.chainId = $chainId
      })
    WITH dispute ORDER BY dispute.since DESC, dispute.id LIMIT $limit
    MATCH (dispute)-[:OF_ENTERPRISE]->(enterprise:Enterprise)
    RETURN dispute {
      .id, .field, .period, .since, .shownId, enterprise: properties(enterprise), decision: null,
      sides: COLLECT { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) RETURN side {.*, source: head([
        (side)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
      ])} }
    }
  } AS disputes
