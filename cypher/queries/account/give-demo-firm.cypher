// Give the demo account of the enterprise role a demo firm of its own, once there is one.
// params: name, streetCode
// returns: enterpriseName
MATCH (account:Account {name: $name})
WHERE account.demo AND account.enterpriseId IS NULL
CALL () {
  MATCH (batch:Batch {streetCode: $streetCode})<-[:OF_BATCH]-(revision:Revision)
  MATCH (version:RowVersion {revisionId: revision.id})<-[:STATED_BY]-(demand:Demand)-[:OF_ENTERPRISE]->(firm:Enterprise)
  WHERE firm.demo
  RETURN firm ORDER BY firm.name LIMIT 1
}
SET account.enterpriseId = firm.id
RETURN firm.name AS enterpriseName
