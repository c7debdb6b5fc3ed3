// A firm with all that it consented to, newest first, and where it operates.
// params: id, at
// returns: name, consents, fieldValues, valueDecisions
MATCH (enterprise:Enterprise {id: $id})
RETURN enterprise.name AS name,
       COLLECT {
         MATCH (consent:Consent {enterpriseId: $id})
         WITH consent ORDER BY consent.shownFrom DESC, consent.field LIMIT 500
         RETURN properties(consent)
       } AS consents,
       COLLECT {
         MATCH (value:FieldValue {enterpriseId: $id})
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
