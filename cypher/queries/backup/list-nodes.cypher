// All nodes of one label that is not derived.
// params: label
// returns: ref, label, properties
// allows: AllNodesScan because the label is a parameter, and a backup reads everything
MATCH (node:$($label))
WHERE NOT (node:SearchName AND node.subjectKind = 'ENTERPRISE')
RETURN elementId(node) AS ref, $label AS label, properties(node) AS properties
