// End some facts now.
// params: facts, at
// returns:
UNWIND $facts AS ended
MATCH (:RowVersion {id: ended.rowVersionId})
      <-[:STATED_BY]-(fact:Placement|Supply|Demand|SupplyLink|Qualification|FieldValue {id: ended.id})
SET fact.shownTo = $at
