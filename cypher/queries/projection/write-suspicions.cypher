// What makes it doubtful which firms are one; a doubt that was there before stays as it was.
// params: suspicions
// returns:
UNWIND $suspicions AS suspicion
MERGE (s:Suspicion {id: suspicion.id})
ON CREATE SET s = suspicion
WITH s, suspicion
UNWIND [suspicion.firstId, suspicion.secondId] AS id
MATCH (enterprise:Enterprise {id: id})
MERGE (s)-[:ABOUT]->(enterprise)
