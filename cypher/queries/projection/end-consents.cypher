// End what a firm consents to of some fields now.
// params: enterpriseId, fields, at, sequence, by, forever
// returns:
MATCH (consent:Consent {enterpriseId: $enterpriseId})
WHERE consent.field IN $fields AND consent.shownTo = $forever
SET consent.shownTo = $at, consent.sequence = $sequence, consent.endedByName = $by
