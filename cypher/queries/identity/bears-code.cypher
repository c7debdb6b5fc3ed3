// Whether a code is of a firm, or of one that counts for it now.
// params: enterpriseId, uscc, at
// returns: bears
MATCH (identifier:Identifier {scheme: 'USCC', value: $uscc})-[:IDENTIFIES]->(bearer:Enterprise)
RETURN bearer.id = $enterpriseId OR EXISTS {
  MATCH (bearer)-[merged:MERGED_INTO*1..]->(root:Enterprise)
  WHERE root.id = $enterpriseId AND all(step IN merged WHERE step.shownTo > $at)
} AS bears
