// End some disputes now.
// params: ids, at
// returns:
UNWIND $ids AS id
MATCH (dispute:Dispute {id: id})
SET dispute.shownTo = $at
