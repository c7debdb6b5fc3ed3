// The edition in force, where the database has its content only as nodes.
// params:
// returns: edition
MATCH (edition:Edition {state: 'IN_FORCE'})
WHERE edition.content IS NULL
RETURN edition {.number, .name, .date, .origin} AS edition
