// The disputes of some enterprises that are open at an instant.
// params: enterpriseIds, at
// returns: id, enterpriseId, field, period, since, sides, shownId, decisionId
UNWIND $enterpriseIds AS enterpriseId
MATCH (dispute:Dispute {enterpriseId: enterpriseId})
WHERE dispute.shownTo > $at
RETURN dispute.id AS id, enterpriseId, dispute.field AS field, dispute.period AS period, dispute.since AS since,
       dispute.sides AS sides, dispute.shownId AS shownId, dispute.decisionId AS decisionId
