// One account.
// params: id
// returns: id, name, displayName, role, streetCode, streetName, enterpriseId, disabled, expiresAt, mustChangePassword, lastSignInAt
MATCH (account:Account {id: $id})
OPTIONAL MATCH (street:Street {code: account.streetCode})
RETURN account.id AS id, account.name AS name, account.displayName AS displayName, account.role AS role,
       account.streetCode AS streetCode, street.name AS streetName, account.enterpriseId AS enterpriseId,
       account.disabled AS disabled, account.expiresAt AS expiresAt,
       coalesce(account.mustChangePassword, false) AS mustChangePassword, account.lastSignInAt AS lastSignInAt
