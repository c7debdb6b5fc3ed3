// In which row versions names are given.
// params: pairs
// returns:
// allows: CartesianProduct because each pair meets the one node of each id it names
UNWIND $pairs AS pair
MATCH (mention:NameMention {id: pair.mentionId})
MATCH (version:RowVersion {id: pair.rowVersionId})
MERGE (mention)-[:GIVEN_IN]->(version)
