// Give the demo account of the enterprise role a demo firm of its own, once there is one: the first by name that
// a list of the street names and that states a demand.
// params: name, streetCode
// returns: enterpriseName
// allows: DirectedRelationshipTypeScan because it runs once, on a demo database
MATCH (batch:Batch {streetCode: $streetCode})<-[:OF_BATCH]-(:Revision)<-[:IN_REVISION]-(:RowVersion)
      <-[:STATED_BY]-(:Demand)-[:OF_ENTERPRISE]->(firm:Enterprise)
WHERE firm.demo
WITH firm ORDER BY firm.name LIMIT 1
MATCH (account:Account {name: $name})
WHERE account.demo AND account.enterpriseId IS NULL
SET account.enterpriseId = firm.id
RETURN firm.name AS enterpriseName
