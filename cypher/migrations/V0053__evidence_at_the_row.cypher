// Facts name the version of the row that states them; file, sheet and people stand at that version alone. The cells
// are one text. Places of names as paths come with `npm run rebuild`.
MATCH (fact:Placement|Supply|Demand|SupplyLink|Qualification|FieldValue)
CALL (fact) {
  SET fact.evidenceCells = substring(reduce(cells = '', cell IN fact.evidenceCells | cells + ' ' + cell), 1),
      fact.fileName = null, fact.sheet = null, fact.statedByName = null, fact.approvedByName = null,
      fact.original = null, fact.supplierId = null, fact.customerId = null
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (value:FieldValue {unit: ''})
CALL (value) {
  SET value.unit = null, value.approximate = null
} IN TRANSACTIONS OF 5000 ROWS;
