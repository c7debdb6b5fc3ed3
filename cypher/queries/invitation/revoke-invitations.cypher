// Take back what is open of a firm's invitations.
// params: enterpriseId, now
// returns: id
MATCH (enterprise:Enterprise {id: $enterpriseId})<-[merged:MERGED_INTO*0..]-(member:Enterprise)
WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
MATCH (invitation:Invitation {enterpriseId: member.id})
WHERE invitation.endedAt IS NULL AND invitation.expiresAt > $now
SET invitation.endedAt = $now, invitation.ending = 'REVOKED'
RETURN invitation.id AS id
