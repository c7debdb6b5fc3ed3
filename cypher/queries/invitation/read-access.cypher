// The newest invitation of a firm, and the accounts that act for it. What was merged into it counts for it.
// params: id, now
// returns: invitation, accounts
MATCH (enterprise:Enterprise {id: $id})
CALL (enterprise) {
  MATCH (enterprise)<-[merged:MERGED_INTO*0..]-(member:Enterprise)
  WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
  RETURN collect(member.id) AS members
}
RETURN head(COLLECT {
         UNWIND members AS memberId
         MATCH (invitation:Invitation {enterpriseId: memberId})
         WITH invitation ORDER BY invitation.invitedAt DESC, invitation.id LIMIT 1
         RETURN invitation {.invitedAt, .invitedByName, .expiresAt, .endedAt, .ending, .accountName}
       }) AS invitation,
       COLLECT {
         UNWIND members AS memberId
         MATCH (account:Account {enterpriseId: memberId})
         WHERE account.role = 'ENTERPRISE' AND NOT account.disabled
         RETURN account.displayName ORDER BY account.displayName
       } AS accounts
