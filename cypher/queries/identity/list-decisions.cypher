// Decisions about firms, newest first, of all or of those that one street's lists name, some at a time.
// params: streetCode, before, limit
// returns: items, totalCount
// allows: CartesianProduct because one row of items meets one row with their number
CALL () {
  MATCH (decision:Decision)
  WHERE decision.sequence > 0 AND decision.verdict <> 'VALUE'
    AND ($streetCode IS NULL OR EXISTS {
      MATCH (decision)-[:DECIDES]->(:Enterprise)<-[:NAMES]-(name:EnterpriseName) WHERE name.streetCode = $streetCode
    })
  RETURN count(decision) AS totalCount
}
CALL () {
  MATCH (decision:Decision)
  WHERE decision.sequence < $before AND decision.verdict <> 'VALUE'
    AND ($streetCode IS NULL OR EXISTS {
      MATCH (decision)-[:DECIDES]->(:Enterprise)<-[:NAMES]-(name:EnterpriseName) WHERE name.streetCode = $streetCode
    })
  WITH decision ORDER BY decision.sequence DESC LIMIT $limit
  RETURN collect(decision {.*, enterprises: COLLECT {
    MATCH (decision)-[:DECIDES]->(enterprise:Enterprise) RETURN properties(enterprise)
  }}) AS items
}
RETURN items, totalCount
