// What a firm is called, its codes, its own first, and where lists have it operate. What was merged into it counts.
// params: id, now
// returns: name, codes, streets, decisions
MATCH (enterprise:Enterprise {id: $id})
RETURN enterprise.name AS name,
       COLLECT {
         MATCH (enterprise)<-[merged:MERGED_INTO*0..]-(member:Enterprise)
         WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
         MATCH (code:Identifier {enterpriseId: member.id})
         WHERE code.scheme = 'USCC'
         WITH size(merged) AS steps, code ORDER BY steps, code.shownFrom, code.value
         RETURN code.value
       } AS codes,
       COLLECT {
         MATCH (:Enterprise {id: $id})<-[:OF_ENTERPRISE]-(value:FieldValue)
         WHERE value.shownTo > $now AND value.shownFrom <= $now AND value.field = 'operatingStreet'
         RETURN properties(value)
       } AS streets,
       COLLECT {
         MATCH (decision:Decision {enterpriseId: $id})
         WHERE decision.shownTo > $now AND decision.shownFrom <= $now AND decision.verdict = 'VALUE'
         WITH decision ORDER BY decision.sequence
         RETURN properties(decision)
       } AS decisions
