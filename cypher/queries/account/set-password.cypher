// Give an account another password: failures are forgotten, and all sessions but one end.
// params: id, passwordHash, mustChangePassword, keptSession
// returns: id
MATCH (account:Account {id: $id})
SET account.passwordHash = $passwordHash, account.mustChangePassword = $mustChangePassword,
    account.failedCount = 0, account.lockedUntil = 0
WITH account
CALL (account) {
  MATCH (session:Session {accountId: account.id})
  WHERE $keptSession IS NULL OR session.tokenHash <> $keptSession
  DELETE session
}
RETURN account.id AS id
