// The firm that bears a code.
// params: uscc
// returns: enterpriseId
MATCH (identifier:Identifier {scheme: 'USCC', value: $uscc})
RETURN identifier.enterpriseId AS enterpriseId
