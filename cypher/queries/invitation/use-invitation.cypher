// Use an invitation up, if it is still open. The first SET takes the node's lock, so that of two at once one comes
// second and finds it used.
// params: id, now, accountName
// returns: id
MATCH (invitation:Invitation {id: $id})
SET invitation.accountName = coalesce(invitation.accountName, $accountName)
WITH invitation
WHERE invitation.endedAt IS NULL AND invitation.expiresAt > $now
SET invitation.endedAt = $now, invitation.ending = 'USED'
RETURN invitation.id AS id
