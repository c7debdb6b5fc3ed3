// How many rows of some revisions are in force from now on.
// params: moves, at, forever
// returns:
UNWIND $moves AS move
OPTIONAL MATCH (former:RowTally {revisionId: move.revisionId})
WHERE former.shownTo > $at
WITH move, former, coalesce(former.rows, 0) + move.moved AS rows
SET former.shownTo = $at
FOREACH (_ IN CASE WHEN rows > 0 THEN [1] ELSE [] END |
  CREATE (:RowTally {
    id: move.id, revisionId: move.revisionId, streetCode: move.streetCode, approvedAt: move.approvedAt, rows: rows,
    shownFrom: $at, shownTo: $forever
  }))
