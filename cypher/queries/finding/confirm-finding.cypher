// The officer says that it is right as it stands.
// params: findingId
// returns:
MATCH (finding:Finding {id: $findingId})
SET finding.state = 'CONFIRMED'
