// All relationships from nodes of one label to nodes that are not derived either.
// params: label, labels
// returns: from, to, type, properties
// allows: AllNodesScan because the label is a parameter, and a backup reads everything
// allows: DirectedAllRelationshipsScan because a backup reads everything
MATCH (a:$($label))-[r]->(b)
WHERE any(label IN labels(b) WHERE label IN $labels)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
