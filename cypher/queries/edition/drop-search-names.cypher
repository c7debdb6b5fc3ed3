// Forget by which forms some chains, segments and products are found.
// params: subjectIds
// returns:
UNWIND $subjectIds AS id
MATCH (name:SearchName {subjectId: id})
DELETE name
