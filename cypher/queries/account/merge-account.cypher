// Make an account unless its name is taken.
// params: id, name, displayName, role, streetCode, enterpriseId, passwordHash, mustChangePassword, expiresAt, demo
// returns: id
MERGE (account:Account {name: $name})
ON CREATE SET account.id = $id, account.displayName = $displayName, account.role = $role,
  account.streetCode = $streetCode, account.enterpriseId = $enterpriseId,
  account.passwordHash = $passwordHash, account.mustChangePassword = $mustChangePassword,
  account.expiresAt = $expiresAt, account.disabled = false, account.failedCount = 0,
  account.lockedUntil = 0, account.demo = $demo
RETURN account.id AS id
