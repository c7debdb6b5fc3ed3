// Take in the first edition, or learn that the database has one.
// params: edition
// returns: known
// allows: NodeByLabelScan because there are as many as editions
WITH EXISTS { MATCH (:Edition) } AS known
FOREACH (_ IN CASE WHEN known THEN [] ELSE [1] END | CREATE (e:Edition) SET e = $edition)
RETURN known
