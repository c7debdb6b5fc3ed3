// Where the revision of a row version stands, behind the ledger's lock.
// params: rowVersionId
// returns: state
MATCH (version:RowVersion {id: $rowVersionId})-[:IN_REVISION]->(revision:Revision)
RETURN revision.state AS state
