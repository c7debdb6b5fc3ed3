// What is decided of fields of some enterprises and holds after an instant, in the order of the decisions.
// params: enterpriseIds, at
// returns: enterpriseId, field, period, id, canonical, context
UNWIND $enterpriseIds AS enterpriseId
MATCH (decision:Decision {enterpriseId: enterpriseId})
WHERE decision.verdict = 'VALUE' AND decision.shownTo > $at
RETURN enterpriseId, decision.field AS field, decision.period AS period, decision.id AS id,
       decision.canonical AS canonical, decision.context AS context
ORDER BY decision.sequence
