// Names that lists call enterprises by from now on.
// params: names, at
// returns:
UNWIND $names AS name
MATCH (enterprise:Enterprise {id: name.enterpriseId})
MERGE (n:EnterpriseName {id: name.id})
ON CREATE SET n.enterpriseId = name.enterpriseId, n.name = name.name, n.normalised = name.normalised,
              n.streetCode = name.streetCode, n.kind = name.kind, n.sound = name.sound, n.place = name.place,
              n.shownFrom = $at
MERGE (n)-[:NAMES]->(enterprise)
