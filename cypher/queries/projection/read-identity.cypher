// What is known of the codes, and of the names in their streets, that a fold meets, what was decided of names, and
// the edition as of its act. A firm that was joined to another stands for that one as long as it has no code.
// params: codes, names, provisionalIds, decisionIds, sequence
// returns: codes, names, provisional, decisions, edition
RETURN
  COLLECT {
    MATCH (edition:Edition) WHERE edition.fromSequence <= $sequence
    RETURN edition.number ORDER BY edition.fromSequence DESC LIMIT 1
  }[0] AS edition,
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
  } AS provisional,
  COLLECT {
    UNWIND $decisionIds AS id
    MATCH (decision:NameDecision {id: id})
    OPTIONAL MATCH (enterprise:Enterprise {id: decision.targetId})
    RETURN {
      id: id, outcome: decision.outcome,
      targetId: CASE WHEN enterprise.provisional THEN coalesce(enterprise.joinedTo, enterprise.id)
                     ELSE decision.targetId END
    }
  } AS decisions
