// What is known of the codes, and of the names in their streets, that a fold meets.
// params: codes, names, provisionalIds
// returns: codes, names, provisional
RETURN
  COLLECT {
    UNWIND $codes AS code
    MATCH (identifier:Identifier {scheme: 'USCC', value: code})
    RETURN {value: code, enterpriseId: identifier.enterpriseId}
  } AS codes,
  COLLECT {
    UNWIND $names AS name
    MATCH (known:EnterpriseName {streetCode: name.streetCode, normalised: name.normalised})
    RETURN DISTINCT {streetCode: name.streetCode, normalised: name.normalised, enterpriseId: known.enterpriseId}
  } AS names,
  COLLECT {
    UNWIND $provisionalIds AS id
    MATCH (enterprise:Enterprise {id: id})
    WHERE enterprise.provisional
    RETURN enterprise.id
  } AS provisional
