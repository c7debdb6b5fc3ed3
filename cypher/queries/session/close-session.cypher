// End a session.
// params: tokenHash
// returns:
MATCH (session:Session {tokenHash: $tokenHash})
DELETE session
