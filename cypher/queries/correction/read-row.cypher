// Whose list a row is in, and which firm it was last seen to be about; null: it never came into force.
// params: rowKey
// returns: streetCode, list, enterpriseId
MATCH (row:Row {key: $rowKey})
RETURN row.streetCode AS streetCode, row.list AS list,
       head(COLLECT {
         MATCH (row)<-[:OF_ROW]-(version:RowVersion)<-[:STATED_BY]-(fact:Placement|Supply|Demand|FieldValue)
         WITH fact ORDER BY fact.shownFrom DESC, fact.shownTo DESC LIMIT 1
         RETURN fact.enterpriseId
       }) AS enterpriseId
