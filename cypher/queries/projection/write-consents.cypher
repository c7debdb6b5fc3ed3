// What a firm consents to from now on.
// params: consents
// returns:
UNWIND $consents AS consent
MATCH (enterprise:Enterprise {id: consent.enterpriseId})
CREATE (c:Consent)
SET c = consent
CREATE (c)-[:GIVEN_BY]->(enterprise)
