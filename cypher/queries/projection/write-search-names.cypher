// Forms that enterprises can be found by.
// params: searchNames, at
// returns:
UNWIND $searchNames AS name
MERGE (n:SearchName {id: name.id})
ON CREATE SET n.subjectId = name.subjectId, n.subjectKind = 'ENTERPRISE', n.form = name.form, n.text = name.text,
              n.shownFrom = $at
