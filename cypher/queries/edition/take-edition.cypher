// Note an edition, or learn that the database has it already.
// params: edition
// returns: known
OPTIONAL MATCH (known:Edition {number: $edition.number})
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END | CREATE (e:Edition) SET e = $edition)
RETURN known IS NOT NULL AS known
