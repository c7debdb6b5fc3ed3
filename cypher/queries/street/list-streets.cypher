// The streets of the district.
// params:
// returns: code, name
// allows: NodeByLabelScan because there are as many as the district has streets
MATCH (street:Street)
RETURN street.code AS code, street.name AS name ORDER BY code
