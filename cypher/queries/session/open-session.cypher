// The password was right: forget the failures, open a session, drop the account's lapsed ones.
// params: accountId, tokenHash, now, expiresAt
// returns: tokenHash
MATCH (account:Account {id: $accountId})
SET account.failedCount = 0, account.lockedUntil = 0, account.lastSignInAt = $now
CREATE (session:Session {tokenHash: $tokenHash, accountId: $accountId, createdAt: $now, expiresAt: $expiresAt})
WITH session
CALL (session) {
  MATCH (lapsed:Session {accountId: $accountId})
  WHERE lapsed.expiresAt <= $now
  DELETE lapsed
}
RETURN session.tokenHash AS tokenHash
