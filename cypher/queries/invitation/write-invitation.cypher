// Invite a firm; what was open of its invitations is replaced.
// params: invitation, enterpriseId, now
// returns: id
CREATE (fresh:Invitation)
SET fresh = $invitation
WITH fresh
CALL (fresh) {
  MATCH (enterprise:Enterprise {id: $enterpriseId})<-[merged:MERGED_INTO*0..]-(member:Enterprise)
  WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
  MATCH (former:Invitation {enterpriseId: member.id})
  WHERE former.endedAt IS NULL AND former.id <> fresh.id
  SET former.endedAt = $now, former.ending = 'REPLACED'
}
RETURN fresh.id AS id
