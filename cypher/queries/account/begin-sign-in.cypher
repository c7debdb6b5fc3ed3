// Count an attempt to sign in before the password is looked at, so that attempts at once count one by one.
// The attempt that reaches the limit locks; a good password takes the lock back (session/open-session).
// The first SET takes the node's lock with a constant: a value that it read would be of before the lock.
// params: name, now, forgetBefore, limit, lockedUntil
// returns: id, name, displayName, role, streetCode, enterpriseId, passwordHash, disabled, expiresAt, locked, lastAttempt
MATCH (account:Account {name: $name})
SET account.attempting = true
WITH account
SET account.attemptedBefore = coalesce(account.attemptedAt, 0), account.attemptedAt = $now
WITH account, coalesce(account.lockedUntil, 0) > $now AS locked
SET account.failedCount = CASE
      WHEN locked THEN account.failedCount
      WHEN coalesce(account.lockedUntil, 0) > 0 OR account.attemptedBefore < $forgetBefore THEN 1
      ELSE account.failedCount + 1 END
WITH account, locked, NOT locked AND account.failedCount >= $limit AS lastAttempt
SET account.lockedUntil = CASE
      WHEN locked THEN account.lockedUntil
      WHEN lastAttempt THEN $lockedUntil
      ELSE 0 END
RETURN account.id AS id, account.name AS name, account.displayName AS displayName, account.role AS role,
       account.streetCode AS streetCode, account.enterpriseId AS enterpriseId,
       account.passwordHash AS passwordHash, account.disabled AS disabled, account.expiresAt AS expiresAt,
       locked, lastAttempt
