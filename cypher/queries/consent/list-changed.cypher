// The firms whose consents an act has changed since another one, with what they consent to now, some at a time.
// params: since, forever, limit
// returns: sequence, enterpriseId, given
MATCH (changed:Consent)
WHERE changed.sequence > $since
WITH changed ORDER BY changed.sequence LIMIT $limit
RETURN changed.sequence AS sequence, changed.enterpriseId AS enterpriseId,
       COLLECT {
         MATCH (consent:Consent {enterpriseId: changed.enterpriseId})
         WHERE consent.shownTo = $forever
         RETURN consent {.field, .audience}
       } AS given
ORDER BY sequence
