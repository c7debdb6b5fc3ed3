// Open a period; the one before ends with it.
// params: period, at
// returns:
// allows: NodeByLabelScan because there are a dozen a year
// allows: NodeIndexScan because there are a dozen a year
CREATE (opened:Period)
SET opened = $period
WITH opened
MATCH (former:Period)
WHERE former.id <> opened.id AND former.closedAt IS NULL
SET former.closedAt = $at
