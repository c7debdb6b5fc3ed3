// Firms that a text begins, by any form of their names or by code, with what the lists publicly say of them; and firms
// that the street's open revision adds.
// params: text, title, streetCode, at, limit
// returns: name, uscc, streetName, fields, products
CALL () {
  MATCH (form:SearchName)
  WHERE form.text STARTS WITH $text AND form.subjectKind = 'ENTERPRISE'
  WITH DISTINCT form.subjectId AS id LIMIT $limit
  MATCH (enterprise:Enterprise {id: id})
  RETURN enterprise.name AS name, enterprise.uscc AS uscc,
    COLLECT {
      MATCH (enterprise)<-[:OF_ENTERPRISE]-(value:FieldValue)
      WHERE value.shownTo > $at AND value.shownFrom <= $at AND value.visibility = 'PUBLIC'
      WITH value ORDER BY value.approvedAt DESC
      RETURN {field: value.field, value: value.value}
    } AS fields,
    COLLECT {
      MATCH (enterprise)<-[:OF_ENTERPRISE]-(placement:Placement)
      WHERE placement.shownTo > $at AND placement.shownFrom <= $at
      UNWIND placement.productTexts AS product
      RETURN DISTINCT product LIMIT 8
    } AS products
  UNION
  MATCH (open:Revision {streetCode: $streetCode})<-[:IN_REVISION]-(version:RowVersion {action: 'ADD'})
  WHERE open.batchId IS NULL AND open.state IN ['DRAFT', 'RETURNED'] AND version.title STARTS WITH $title
  WITH DISTINCT version.title AS name LIMIT $limit
  RETURN name, null AS uscc, [] AS fields, [] AS products
}
WITH name, uscc, fields, products,
     head([said IN fields WHERE said.field = 'operatingStreet' | said.value]) AS streetCode
OPTIONAL MATCH (street:Street {code: streetCode})
RETURN name, uscc, street.name AS streetName, fields, products
ORDER BY size(name), name LIMIT $limit
