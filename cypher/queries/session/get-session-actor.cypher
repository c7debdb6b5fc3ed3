// Whose session is this, if it has not lapsed and the account still may sign in?
// params: tokenHash, now
// returns: id, name, role, streetCode, enterpriseId
MATCH (session:Session {tokenHash: $tokenHash})
WHERE session.expiresAt > $now
MATCH (account:Account {id: session.accountId})
WHERE NOT account.disabled
RETURN account.id AS id, account.displayName AS name, account.role AS role,
       account.streetCode AS streetCode, account.enterpriseId AS enterpriseId
