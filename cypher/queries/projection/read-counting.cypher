// Which firm counts for each of some that were merged, and for rows that were split off, after an instant.
// params: enterpriseIds, rowKeys, at
// returns: roots, rows
RETURN
  COLLECT {
    UNWIND $enterpriseIds AS id
    MATCH (enterprise:Enterprise {id: id})-[merged:MERGED_INTO*1..]->(root:Enterprise)
    WHERE all(step IN merged WHERE step.shownTo > $at)
      AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
    RETURN {enterpriseId: id, rootId: root.id}
  } AS roots,
  COLLECT {
    UNWIND $rowKeys AS rowKey
    MATCH (row:Row {key: rowKey})-[split:SPLIT_TO]->(enterprise:Enterprise)
    WHERE split.shownTo > $at
    WITH rowKey, split, enterprise ORDER BY split.shownFrom
    RETURN {
      rowKey: rowKey, uscc: split.uscc, normalised: split.normalised,
      enterpriseId: coalesce(head(COLLECT {
        MATCH (enterprise)-[merged:MERGED_INTO*1..]->(root:Enterprise)
        WHERE all(step IN merged WHERE step.shownTo > $at)
          AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
        RETURN root.id
      }), enterprise.id)
    }
  } AS rows
