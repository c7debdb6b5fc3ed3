// The enterprises that lists call by each of these names, in full, now or formerly; for merged ones who counts for them.
// A firm that was joined to another stands for that one as long as it has no code.
// params: names, at
// returns: name, enterpriseIds
UNWIND $names AS name
MATCH (known:EnterpriseName {normalised: name})-[:NAMES]->(own:Enterprise)
WHERE known.kind IN ['FULL', 'FORMER'] AND known.shownTo IS NULL
WITH name, CASE WHEN own.provisional THEN coalesce(own.joinedTo, own.id) ELSE own.id END AS id
MATCH (enterprise:Enterprise {id: id})
RETURN name, collect(DISTINCT coalesce(head(COLLECT {
  MATCH (enterprise)-[merged:MERGED_INTO*1..]->(root:Enterprise)
  WHERE all(step IN merged WHERE step.shownTo > $at)
    AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
  RETURN root.id
}), enterprise.id)) AS enterpriseIds
