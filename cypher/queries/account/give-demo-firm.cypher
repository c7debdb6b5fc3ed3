// Give the demo account of the enterprise role a demo firm of its own, once there is one: of those that a list of the
// street names and that state a demand a leader first, then one with supplies and placements, then by name.
// params: name, streetCode, now
// returns: accountId, accountName, enterpriseId
// allows: DirectedRelationshipTypeScan because it runs once, on a demo database
MATCH (batch:Batch {streetCode: $streetCode})<-[:OF_BATCH]-(:Revision)<-[:IN_REVISION]-(:RowVersion)
      <-[:STATED_BY]-(demand:Demand)-[:OF_ENTERPRISE]->(firm:Enterprise)
WHERE firm.demo AND demand.shownTo > $now
WITH DISTINCT firm,
  EXISTS { MATCH (firm)<-[:OF_ENTERPRISE]-(said:FieldValue)
           WHERE said.shownTo > $now AND said.field = 'leader' AND said.value = '是' } AS leads,
  EXISTS { MATCH (firm)<-[:OF_ENTERPRISE]-(supply:Supply) WHERE supply.shownTo > $now }
    AND EXISTS { MATCH (firm)<-[:OF_ENTERPRISE]-(placed:Placement) WHERE placed.shownTo > $now } AS whole
WITH firm ORDER BY leads DESC, whole DESC, firm.name LIMIT 1
MATCH (account:Account {name: $name})
WHERE account.demo
SET account.enterpriseId = coalesce(account.enterpriseId, firm.id)
RETURN account.id AS accountId, account.displayName AS accountName, account.enterpriseId AS enterpriseId
