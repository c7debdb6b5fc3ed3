// Change how an account is shown and how long it may sign in; switching it off ends its sessions.
// params: id, displayName, expiresAt, disabled
// returns: id
MATCH (account:Account {id: $id})
SET account.displayName = $displayName, account.expiresAt = $expiresAt, account.disabled = $disabled
WITH account
CALL (account) {
  MATCH (session:Session {accountId: account.id})
  WHERE $disabled
  DELETE session
}
RETURN account.id AS id
