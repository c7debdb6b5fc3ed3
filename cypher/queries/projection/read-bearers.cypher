// The firms that lists call by some names, in full, now or formerly; by longer names that begin with some; and all
// names in full of some firms. At most 50 of a kind, always the same ones.
// params: names, beginnings, enterpriseIds
// returns: enterpriseId, uscc, name, normalised, kind
CALL () {
  UNWIND $names AS name
  CALL (name) {
    MATCH (known:EnterpriseName {normalised: name})
    WHERE known.kind IN ['FULL', 'FORMER'] AND known.shownTo IS NULL
    RETURN known ORDER BY known.id LIMIT 50
  }
  RETURN known
  UNION
  UNWIND $beginnings AS name
  CALL (name) {
    MATCH (known:EnterpriseName)
    WHERE known.normalised STARTS WITH name AND known.kind = 'FULL' AND known.shownTo IS NULL
    RETURN known ORDER BY known.id LIMIT 50
  }
  RETURN known
  UNION
  UNWIND $enterpriseIds AS id
  MATCH (known:EnterpriseName {enterpriseId: id})
  WHERE known.kind = 'FULL' AND known.shownTo IS NULL
  RETURN known
}
MATCH (known)-[:NAMES]->(enterprise:Enterprise)
RETURN enterprise.id AS enterpriseId, enterprise.uscc AS uscc, known.name AS name, known.normalised AS normalised,
       known.kind AS kind
ORDER BY known.id
