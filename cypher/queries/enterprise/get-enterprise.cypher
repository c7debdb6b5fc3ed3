// Everything that is said of a firm at an instant, by whom, and where lists differ.
// params: id, at
// returns: enterprise, names, identifiers, decisions, valueDecisions, qualifications, fieldValues, disputes, placements, supplies, demands, supplyLinks, rows
MATCH (enterprise:Enterprise {id: $id})
RETURN properties(enterprise) AS enterprise,
       COLLECT {
         MATCH (enterprise)<-[merged:MERGED_INTO*0..]-(member:Enterprise)
         WHERE all(step IN merged WHERE step.shownFrom <= $at AND step.shownTo > $at)
         MATCH (name:EnterpriseName {enterpriseId: member.id})
         WHERE name.shownFrom <= $at AND coalesce(name.shownTo > $at, true)
         WITH name.name AS text, name.kind AS kind, min(name.shownFrom) AS shownFrom ORDER BY shownFrom
         RETURN {name: text, kind: kind, shownFrom: shownFrom}
       } AS names,
       COLLECT {
         MATCH (enterprise)<-[merged:MERGED_INTO*0..]-(member:Enterprise)
         WHERE all(step IN merged WHERE step.shownFrom <= $at AND step.shownTo > $at)
         MATCH (identifier:Identifier {enterpriseId: member.id})
         WHERE identifier.shownFrom <= $at
         WITH identifier ORDER BY identifier.shownFrom, identifier.value
         RETURN identifier {.scheme, .value, .shownFrom}
       } AS identifiers,
       COLLECT {
         MATCH (enterprise)<-[:DECIDES]-(decision:Decision)
         WHERE decision.shownFrom <= $at AND decision.shownTo > $at AND decision.verdict <> 'VALUE'
         WITH decision ORDER BY decision.sequence DESC LIMIT 50
         RETURN decision {.*, enterprises: COLLECT {
           MATCH (decision)-[:DECIDES]->(other:Enterprise) RETURN properties(other)
         }}
       } AS decisions,
       COLLECT {
         MATCH (decision:Decision {enterpriseId: $id})
         WHERE decision.shownFrom <= $at AND decision.shownTo > $at AND decision.verdict = 'VALUE'
         WITH decision ORDER BY decision.sequence
         RETURN properties(decision)
       } AS valueDecisions,
       COLLECT {
         MATCH (fact:Qualification {enterpriseId: $id})
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         WITH fact ORDER BY fact.lapsesAt DESC, fact.id LIMIT 200
         RETURN properties(fact)
       } AS qualifications,
       COLLECT {
         MATCH (value:FieldValue {enterpriseId: $id})
         WHERE value.shownTo > $at AND value.shownFrom <= $at
         WITH value ORDER BY value.approvedAt, value.rowVersionId LIMIT 500
         RETURN properties(value)
       } AS fieldValues,
       COLLECT {
         MATCH (dispute:Dispute {enterpriseId: $id})
         WHERE dispute.shownTo > $at AND dispute.shownFrom <= $at
         RETURN dispute {
           .id, .field, .period, .since, .shownId,
           decision: head(COLLECT {
             MATCH (decision:Decision {id: dispute.decisionId}) RETURN properties(decision)
           }),
           sides: COLLECT { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) RETURN properties(side) }
         }
       } AS disputes,
       COLLECT {
         MATCH (fact:Placement {enterpriseId: $id})
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
         WITH fact, segment ORDER BY segment.name, fact.role LIMIT 200
         RETURN {
           fact: properties(fact), segmentName: segment.name,
           products: COLLECT { MATCH (fact)-[:OF_PRODUCT]->(product:Product) RETURN product {.id, .name} }
         }
       } AS placements,
       COLLECT {
         MATCH (fact:Supply {enterpriseId: $id})
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         WITH fact, product ORDER BY fact.productText LIMIT 200
         RETURN {fact: properties(fact), productName: product.name}
       } AS supplies,
       COLLECT {
         MATCH (fact:Demand {enterpriseId: $id})
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         WITH fact, product ORDER BY fact.productText LIMIT 200
         RETURN {fact: properties(fact), productName: product.name}
       } AS demands,
       COLLECT {
         CALL () {
           MATCH (fact:SupplyLink {supplierId: $id}) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact LIMIT 200
           UNION
           MATCH (fact:SupplyLink {customerId: $id}) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact LIMIT 200
         }
         MATCH (fact)-[:OF_ENTERPRISE]->(stating:Enterprise)
         OPTIONAL MATCH (fact)-[:WITH_ENTERPRISE]->(partner:Enterprise)
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         WITH fact, stating, partner, product ORDER BY fact.productText, fact.partnerName, fact.id
         RETURN {
           fact: properties(fact), enterprise: properties(stating), partner: properties(partner),
           productName: product.name
         }
       } AS supplyLinks,
       COLLECT {
         CALL () {
           MATCH (fact:FieldValue {enterpriseId: $id}) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact.rowVersionId AS rowVersionId, fact LIMIT 500
           UNION
           MATCH (fact:Supply {enterpriseId: $id}) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact.rowVersionId AS rowVersionId, fact LIMIT 200
           UNION
           MATCH (fact:Demand {enterpriseId: $id}) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact.rowVersionId AS rowVersionId, fact LIMIT 200
         }
         WITH rowVersionId, head(collect(fact)) AS fact
         MATCH (version:RowVersion {id: rowVersionId})-[:READ_FROM]->(raw:RawRow)
         WITH version, raw, fact ORDER BY version.list, version.position LIMIT 200
         RETURN version {
           .rowKey, rowVersionId: version.id, .list, .fileName, .sheet, .rowNumber, .title, .approvedAt, .streetCode,
           contact: raw.contact, evidence: properties(fact)
         }
       } AS rows
