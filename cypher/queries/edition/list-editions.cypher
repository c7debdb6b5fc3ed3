// The editions, newest first, without their content.
// params: limit
// returns: item
// allows: NodeByLabelScan because there are as many as editions
MATCH (edition:Edition)
WITH edition ORDER BY edition.number DESC LIMIT $limit
RETURN edition {
  .number, .name, .date, .origin, .state, .source, .madeAt, .madeByName, .decidedByName, .fromAt, .toAt
} AS item
