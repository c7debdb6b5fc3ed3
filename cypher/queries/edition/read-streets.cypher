// The streets with all their names.
// params:
// returns: code, name, aliases, slug
// allows: NodeByLabelScan because there are as many as the district has streets
MATCH (street:Street)
RETURN street.code AS code, street.name AS name, street.aliases AS aliases, street.slug AS slug ORDER BY code
