// Take names and numbers out of what papers of some firms were said to be.
// params: enterpriseIds, spoken, message
// returns:
UNWIND $enterpriseIds AS enterpriseId
MATCH (consent:Consent {enterpriseId: enterpriseId})
WHERE consent.note IS NOT NULL
SET consent.note = reduce(text = consent.note, one IN $spoken | replace(text, one, $message))
