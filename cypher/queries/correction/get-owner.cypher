// Which firm said something of itself (the one that counts for it now), to which street, and whether it still waits.
// params: id, now
// returns: streetCode, enterpriseId, state
MATCH (revision:Revision {id: $id})
WHERE revision.enterpriseId IS NOT NULL
OPTIONAL MATCH (:Enterprise {id: revision.enterpriseId})-[merged:MERGED_INTO*1..]->(root:Enterprise)
WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
  AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownFrom <= $now AND further.shownTo > $now }
RETURN revision.streetCode AS streetCode, revision.state AS state,
       coalesce(root.id, revision.enterpriseId) AS enterpriseId
