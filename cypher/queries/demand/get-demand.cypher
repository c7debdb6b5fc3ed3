// One demand with its firm and product.
// params: demandId
// returns: fact, enterprise, productName
MATCH (fact:Demand {id: $demandId})-[:OF_ENTERPRISE]->(enterprise:Enterprise)
OPTIONAL MATCH (fact)-[:OF_PRODUCT]->(product:Product)
RETURN fact {.*, source: head([
  (fact)-[:STATED_BY]->(stated:RowVersion) | stated {.fileName, .sheet, .statedByName, .approvedByName}
])} AS fact, properties(enterprise) AS enterprise, product.name AS productName
