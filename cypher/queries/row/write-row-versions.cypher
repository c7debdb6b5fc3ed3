// What a revision says of its rows, with the raw cells apart.
// params: versions, revisionId
// returns:
MATCH (revision:Revision {id: $revisionId})
UNWIND $versions AS entry
MERGE (row:Row {key: entry.rowKey})
ON CREATE SET row.streetCode = entry.row.streetCode, row.list = entry.row.list
CREATE (version:RowVersion)
SET version = entry.version
CREATE (raw:RawRow)
SET raw = entry.raw
CREATE (version)-[:IN_REVISION]->(revision)
CREATE (version)-[:OF_ROW]->(row)
CREATE (version)-[:READ_FROM]->(raw)
