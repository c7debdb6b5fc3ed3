// The content of an edition that is, or was, in force.
// params: number
// returns: content
MATCH (edition:Edition {number: $number})
RETURN edition.content AS content
