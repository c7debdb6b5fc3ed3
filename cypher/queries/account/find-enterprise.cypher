// The firm of a 统一社会信用代码.
// params: code
// returns: id
MATCH (identifier:Identifier {scheme: 'USCC', value: $code})
RETURN identifier.enterpriseId AS id
