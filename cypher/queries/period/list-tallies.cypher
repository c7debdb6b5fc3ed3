// Which revisions the rows of a street that are in force at an instant come from, the oldest first.
// params: streetCode, periodId, at
// returns: revisionId, title, approvedAt, rows, inPeriod
MATCH (tally:RowTally {streetCode: $streetCode})
WHERE tally.shownTo > $at AND tally.shownFrom <= $at
MATCH (revision:Revision {id: tally.revisionId})
RETURN revision.id AS revisionId, revision.title AS title, tally.approvedAt AS approvedAt, tally.rows AS rows,
       coalesce(revision.periodId = $periodId, false) AS inPeriod
ORDER BY approvedAt, revisionId LIMIT 500
