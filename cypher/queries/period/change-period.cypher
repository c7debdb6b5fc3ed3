// Another deadline for a period.
// params: periodId, dueOn, dueAt, note
// returns: id
MATCH (period:Period {id: $periodId})
SET period.dueOn = $dueOn, period.dueAt = $dueAt, period.note = $note
RETURN period.id AS id
