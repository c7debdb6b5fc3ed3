// An edition with what it is made of, and the one in force.
// params: number
// returns: item, base, wanted, content, choices, inForce, inForceContent
// allows: CartesianProduct because two single editions meet
MATCH (edition:Edition {number: $number})
MATCH (inForce:Edition {state: 'IN_FORCE'})
RETURN edition {
         .number, .name, .date, .origin, .state, .source, .madeAt, .madeByName, .decidedByName, .fromAt, .toAt
       } AS item,
       edition.base AS base, edition.wanted AS wanted, edition.content AS content, edition.choices AS choices,
       inForce {.number, .name, .date, .origin} AS inForce, inForce.content AS inForceContent
