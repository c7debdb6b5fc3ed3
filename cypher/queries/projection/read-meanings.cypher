// What some decisions say that a name means; for merged firms who counts for them.
// params: ids, at
// returns: id, outcome, targetId
UNWIND $ids AS id
MATCH (decision:NameDecision {id: id})
OPTIONAL MATCH (own:Enterprise {id: decision.targetId})
WITH id, decision, CASE WHEN own.provisional THEN coalesce(own.joinedTo, own.id) ELSE decision.targetId END AS meant
OPTIONAL MATCH (enterprise:Enterprise {id: meant})
RETURN id, decision.outcome AS outcome, coalesce(head(COLLECT {
  MATCH (enterprise)-[merged:MERGED_INTO*1..]->(root:Enterprise)
  WHERE all(step IN merged WHERE step.shownTo > $at)
    AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $at }
  RETURN root.id
}), meant) AS targetId
