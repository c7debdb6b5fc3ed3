// Whether what some firms consent to holds has changed with an act: processes that keep it read it again. Of one field,
// or (null) of all.
// params: enterpriseIds, field, sequence, forever
// returns:
UNWIND $enterpriseIds AS enterpriseId
MATCH (consent:Consent {enterpriseId: enterpriseId})
WHERE consent.shownTo = $forever AND ($field IS NULL OR consent.field = $field)
SET consent.sequence = $sequence
