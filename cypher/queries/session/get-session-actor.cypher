// Whose session is this, if it has not lapsed and the account still may sign in? A firm that was merged acts as the
// one that counts for it. Also the last act that changed what firms consent to, so that nobody sees more than that.
// params: tokenHash, now
// returns: id, name, role, streetCode, enterpriseId, mustChangePassword, consentSequence
MATCH (session:Session {tokenHash: $tokenHash})
WHERE session.expiresAt > $now
MATCH (account:Account {id: session.accountId})
WHERE NOT account.disabled AND coalesce(account.expiresAt, $now + 1) > $now
OPTIONAL MATCH (:Enterprise {id: account.enterpriseId})-[merged:MERGED_INTO*1..]->(root:Enterprise)
WHERE all(step IN merged WHERE step.shownTo > $now)
  AND NOT EXISTS { MATCH (root)-[further:MERGED_INTO]->() WHERE further.shownTo > $now }
RETURN account.id AS id, account.displayName AS name, account.role AS role,
       account.streetCode AS streetCode, coalesce(root.id, account.enterpriseId) AS enterpriseId,
       coalesce(account.mustChangePassword, false) AS mustChangePassword,
       coalesce(head(COLLECT {
         MATCH (consent:Consent) WHERE consent.sequence > 0
         RETURN consent.sequence ORDER BY consent.sequence DESC LIMIT 1
       }), 0) AS consentSequence
