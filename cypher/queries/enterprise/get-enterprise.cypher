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
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Qualification)
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         WITH fact ORDER BY fact.lapsesAt DESC, fact.id LIMIT 200
         RETURN fact {.*, source: head([
           (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}
       } AS qualifications,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)
         WHERE value.shownTo > $at AND value.shownFrom <= $at
         WITH value ORDER BY value.approvedAt, value.rowVersionId LIMIT 500
         RETURN value {.*, source: head([
           (value)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}
       } AS fieldValues,
       COLLECT {
         MATCH (dispute:Dispute {enterpriseId: $id})
         WHERE dispute.shownTo > $at AND dispute.shownFrom <= $at
         RETURN dispute {
           .id, .field, .period, .since, .shownId,
           decision: head(COLLECT {
             MATCH (decision:Decision {id: dispute.decisionId}) RETURN properties(decision)
           }),
           sides: COLLECT { MATCH (dispute)-[:HAS_SIDE]->(side:FieldValue) RETURN side {.*, source: head([
             (side)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
           ])} }
         }
       } AS disputes,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Placement)
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         MATCH (fact)-[:IN_SEGMENT]->(segment:Segment)
         WITH fact, segment ORDER BY segment.name, fact.role LIMIT 200
         RETURN {
           fact: fact {.*, source: head([
             (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
           ])}, segmentName: segment.name,
           products: COLLECT { MATCH (fact)-[:OF_PRODUCT]->(product:Product) RETURN product {.id, .name} }
         }
       } AS placements,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Supply)
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         WITH fact, product ORDER BY fact.productText LIMIT 200
         RETURN {fact: fact {.*, source: head([
           (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}, productName: product.name}
       } AS supplies,
       COLLECT {
         MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Demand)
         WHERE fact.shownTo > $at AND fact.shownFrom <= $at
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         WITH fact, product ORDER BY fact.productText LIMIT 200
         RETURN {fact: fact {.*, source: head([
           (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
         ])}, productName: product.name}
       } AS demands,
       COLLECT {
         CALL (enterprise) {
           MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:SupplyLink) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact LIMIT 200
           UNION
           MATCH (enterprise)<-[:WITH_ENTERPRISE]-(fact:SupplyLink) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact LIMIT 200
         }
         MATCH (fact)-[:OF_ENTERPRISE]->(stating:Enterprise)
         OPTIONAL MATCH (fact)-[:WITH_ENTERPRISE]->(partner:Enterprise)
         OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
         WITH fact, stating, partner, product ORDER BY fact.productText, fact.partnerName, fact.id
         RETURN {
           fact: fact {.*, source: head([
             (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
           ])}, enterprise: properties(stating), partner: properties(partner),
           productName: product.name
         }
       } AS supplyLinks,
       COLLECT {
         CALL (enterprise) {
           MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:FieldValue) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact.rowVersionId AS rowVersionId, fact LIMIT 500
           UNION
           MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Supply) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact.rowVersionId AS rowVersionId, fact LIMIT 200
           UNION
           MATCH (enterprise)<-[:OF_ENTERPRISE]-(fact:Demand) WHERE fact.shownTo > $at AND fact.shownFrom <= $at
           RETURN fact.rowVersionId AS rowVersionId, fact LIMIT 200
         }
         WITH rowVersionId, head(collect(fact)) AS fact
         MATCH (version:RowVersion {id: rowVersionId})-[:READ_FROM]->(raw:RawRow)
         WITH version, raw, fact ORDER BY version.list, version.position LIMIT 200
         RETURN version {
           .rowKey, rowVersionId: version.id, .list, .fileName, .sheet, .rowNumber, .title, .approvedAt, .streetCode,
           contact: raw.contact, evidence: fact {.*, source: head([
             (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
           ])}
         }
       } AS rows
