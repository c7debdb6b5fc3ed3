// The enterprises that lists call by each of these names, in full, now or formerly.
// params: names
// returns: name, enterpriseIds
UNWIND $names AS name
MATCH (known:EnterpriseName {normalised: name})
WHERE known.kind IN ['FULL', 'FORMER']
RETURN name, collect(DISTINCT known.enterpriseId) AS enterpriseIds
