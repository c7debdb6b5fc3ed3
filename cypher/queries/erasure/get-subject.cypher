// A firm, whether it counts for another one, what it and those merged into it are called, and what lists say of where it operates.
// params: id, at
// returns: merged, memberIds, names, fieldValues, valueDecisions
MATCH (enterprise:Enterprise {id: $id})
CALL (enterprise) {
  MATCH (enterprise)<-[into:MERGED_INTO*0..]-(member:Enterprise)
  WHERE all(step IN into WHERE step.shownFrom <= $at AND step.shownTo > $at)
  RETURN collect(DISTINCT member.id) AS memberIds
}
RETURN EXISTS { MATCH (enterprise)-[into:MERGED_INTO]->() WHERE into.shownTo > $at } AS merged,
       memberIds,
       COLLECT {
         UNWIND memberIds AS memberId
         MATCH (name:EnterpriseName {enterpriseId: memberId})
         RETURN DISTINCT name.name
       } AS names,
       COLLECT {
         MATCH (:Enterprise {id: $id})<-[:OF_ENTERPRISE]-(value:FieldValue)
         WHERE value.shownTo > $at AND value.shownFrom <= $at AND value.field = 'operatingStreet'
         WITH value ORDER BY value.approvedAt, value.rowVersionId LIMIT 500
         RETURN properties(value)
       } AS fieldValues,
       COLLECT {
         MATCH (decision:Decision {enterpriseId: $id})
         WHERE decision.shownFrom <= $at AND decision.shownTo > $at AND decision.verdict = 'VALUE'
         WITH decision ORDER BY decision.sequence
         RETURN properties(decision)
       } AS valueDecisions
