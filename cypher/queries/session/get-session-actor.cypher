// Whose session is this, if it has not lapsed and the account still may sign in? A firm that was merged acts as the
// one that counts for it.
// params: tokenHash, now
// returns: id, name, role, streetCode, enterpriseId, mustChangePassword
MATCH (session:Session {tokenHash: $tokenHash})
WHERE session.expiresAt > $now
MATCH (account:Account {id: session.accountId})
WHERE NOT account.disabled AND coalesce(account.expiresAt, $now + 1) > $now
OPTIONAL MATCH (:Enterprise {id: account.enterpriseId})-[merged:MERGED_INTO*1..]->(root:Enterprise)
WHERE all(step IN merged WHERE step.shownTo > $now)
  AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $now }
RETURN account.id AS id, account.displayName AS name, account.role AS role,
       account.streetCode AS streetCode, coalesce(root.id, account.enterpriseId) AS enterpriseId,
       coalesce(account.mustChangePassword, false) AS mustChangePassword
