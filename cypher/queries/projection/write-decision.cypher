// A decision, tied to the firms that it is about.
// params: decision
// returns:
CREATE (d:Decision)
SET d = $decision
WITH d
UNWIND [d.enterpriseId] + d.otherIds AS id
MATCH (enterprise:Enterprise {id: id})
CREATE (d)-[:DECIDES]->(enterprise)
