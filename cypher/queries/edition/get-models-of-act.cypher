// The edition that an act put in force, and the one before it.
// params: sequence
// returns: numbers
RETURN COLLECT {
  MATCH (edition:Edition) WHERE edition.fromSequence <= $sequence
  RETURN edition.number ORDER BY edition.fromSequence DESC LIMIT 2
} AS numbers
