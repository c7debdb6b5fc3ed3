// A firm with all that it consented to, and what firms merged into it did, newest first; and where it operates.
// params: id, at
// returns: name, consents, fieldValues, valueDecisions
MATCH (enterprise:Enterprise {id: $id})
RETURN enterprise.name AS name,
       COLLECT {
         MATCH (enterprise)<-[merged:MERGED_INTO*0..]-(member:Enterprise)
         WHERE all(step IN merged WHERE step.shownFrom <= $at AND step.shownTo > $at)
         MATCH (member)<-[:GIVEN_BY]-(consent:Consent)
         WITH consent ORDER BY consent.shownFrom DESC, consent.field LIMIT 500
         RETURN properties(consent)
       } AS consents,
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
