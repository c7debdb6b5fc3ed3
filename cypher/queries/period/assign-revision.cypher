// A revision belongs to the period in which it was handed in first, and remembers when.
// params: revisionId, at
// returns:
// allows: NodeByLabelScan because there are a dozen periods a year
MATCH (revision:Revision {id: $revisionId})
WHERE revision.firstSubmittedAt IS NULL
SET revision.firstSubmittedAt = $at,
    revision.periodId = head(COLLECT { MATCH (period:Period) WHERE period.closedAt IS NULL RETURN period.id })
