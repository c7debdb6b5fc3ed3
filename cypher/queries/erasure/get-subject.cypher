// A firm, what it is called, and what lists say of where it operates.
// params: id, at
// returns: names, fieldValues, valueDecisions
MATCH (enterprise:Enterprise {id: $id})
RETURN COLLECT {
         MATCH (name:EnterpriseName {enterpriseId: $id}) RETURN DISTINCT name.name
       } AS names,
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
