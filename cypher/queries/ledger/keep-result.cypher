// Keep what an act answered, for a client that asks again.
// params: sequence, result
// returns:
MATCH (act:Act {sequence: $sequence})
SET act.result = $result
