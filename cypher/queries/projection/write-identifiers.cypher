// Codes that enterprises are known by from now on; a firm with a code is no longer provisional.
// params: codes, at
// returns:
UNWIND $codes AS code
MATCH (enterprise:Enterprise {id: code.enterpriseId})
CREATE (:Identifier {
  id: 'USCC:' + code.value, enterpriseId: code.enterpriseId, scheme: 'USCC', value: code.value, shownFrom: $at
})-[:IDENTIFIES]->(enterprise)
SET enterprise.provisional = false, enterprise.uscc = code.value
