// All periods, newest first.
// params:
// returns: period
// allows: NodeByLabelScan because there are a dozen a year
MATCH (period:Period)
RETURN properties(period) AS period ORDER BY period.startsOn DESC LIMIT 200
