// Whether what some firms consent to holds has changed with an act: processes that keep it read it again.
// params: enterpriseIds, sequence, forever
// returns:
UNWIND $enterpriseIds AS enterpriseId
MATCH (consent:Consent {enterpriseId: enterpriseId})
WHERE consent.shownTo = $forever
SET consent.sequence = $sequence
