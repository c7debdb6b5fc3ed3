// End some field values now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (fact:FieldValue {id: id})
SET fact.shownTo = $at
