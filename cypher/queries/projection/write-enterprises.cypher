// Enterprises that a fold meets for the first time.
// params: enterprises
// returns:
UNWIND $enterprises AS enterprise
MERGE (e:Enterprise {id: enterprise.id})
SET e.name = enterprise.name, e.provisional = enterprise.provisional, e.demo = enterprise.demo, e.uscc = enterprise.uscc
