// The names in full, now or formerly, of some firms and of those that they count for.
// params: enterpriseIds, at
// returns: name
UNWIND $enterpriseIds AS id
MATCH (enterprise:Enterprise {id: id})<-[merged:MERGED_INTO*0..]-(member:Enterprise)
WHERE all(step IN merged WHERE step.shownTo > $at)
MATCH (known:EnterpriseName {enterpriseId: member.id})
WHERE known.kind IN ['FULL', 'FORMER'] AND known.shownTo IS NULL
RETURN DISTINCT known.normalised AS name
