// The open invitations that a code may use: of the firm that bears it, and of those that count as one with it.
// params: code, now
// returns: id, wordHash, enterpriseId, name
MATCH (code:Identifier {scheme: 'USCC', value: $code})
MATCH (own:Enterprise {id: code.enterpriseId})
WITH own LIMIT 1
MATCH (own)-[risen:MERGED_INTO*0..]->(firm:Enterprise)
WHERE all(step IN risen WHERE step.shownFrom <= $now AND step.shownTo > $now)
  AND NOT EXISTS { MATCH (firm)-[further:MERGED_INTO]->() WHERE further.shownFrom <= $now AND further.shownTo > $now }
MATCH (firm)<-[merged:MERGED_INTO*0..]-(member:Enterprise)
WHERE all(step IN merged WHERE step.shownFrom <= $now AND step.shownTo > $now)
WITH own, firm, collect(member.id) AS memberIds
UNWIND memberIds AS memberId
MATCH (invitation:Invitation {enterpriseId: memberId})
WHERE invitation.endedAt IS NULL AND invitation.expiresAt > $now
RETURN invitation.id AS id, invitation.wordHash AS wordHash, own.id AS enterpriseId, firm.name AS name
ORDER BY invitation.invitedAt DESC LIMIT 3
