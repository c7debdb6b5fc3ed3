// The number of the edition in force.
// params:
// returns: number
MATCH (edition:Edition {state: 'IN_FORCE'})
RETURN edition.number AS number
