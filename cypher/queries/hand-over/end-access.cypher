// End the access of the officer who leaves, where the one who follows may sign in for the same street.
// params: fromId, toId, streetCode, now
// returns: id
// allows: CartesianProduct because one account meets one other
MATCH (from:Account {id: $fromId})
MATCH (to:Account {id: $toId})
WHERE from.id <> to.id AND from.role = 'STREET_OFFICER' AND to.role = 'STREET_OFFICER'
  AND from.streetCode = $streetCode AND to.streetCode = $streetCode
  AND NOT to.disabled AND coalesce(to.expiresAt, $now + 1) > $now
SET from.disabled = true
WITH from
CALL (from) {
  MATCH (session:Session {accountId: from.id})
  DELETE session
}
RETURN from.id AS id
