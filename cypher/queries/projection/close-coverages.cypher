// End what a street states of some segments now.
// params: streetCode, segmentIds, at
// returns:
UNWIND $segmentIds AS segmentId
MATCH (fact:Coverage {segmentId: segmentId, streetCode: $streetCode})
WHERE fact.shownTo > $at
SET fact.shownTo = $at
