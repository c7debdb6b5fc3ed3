// New disputes, tied to firm and to the values that differ.
// params: disputes
// returns:
UNWIND $disputes AS dispute
MATCH (enterprise:Enterprise {id: dispute.enterpriseId})
CREATE (d:Dispute)
SET d = dispute
CREATE (d)-[:OF_ENTERPRISE]->(enterprise)
WITH d, dispute, enterprise
MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)
WHERE value.id IN dispute.sides
CREATE (d)-[:HAS_SIDE]->(value)
