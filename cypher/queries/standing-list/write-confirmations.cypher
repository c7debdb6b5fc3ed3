// Say of row versions in force that nothing has changed; what they say stands with the version that is confirmed.
// params: revisionId, entries, sequence, at, actorName
// returns:
MATCH (revision:Revision {id: $revisionId})
UNWIND $entries AS entry
MATCH (base:RowVersion {id: entry.baseVersionId})-[:OF_ROW]->(row:Row)
MATCH (base)-[:READ_FROM]->(raw:RawRow)
CREATE (version:RowVersion)
SET version = base {.*, id: entry.id, revisionId: $revisionId, position: entry.position, action: 'CONFIRM',
                    baseVersionId: base.id, confirmedAt: $at, editedFields: null,
                    statedSequence: $sequence, statedByName: $actorName,
                    approvedSequence: null, approvedAt: null, approvedByName: null}
CREATE (version)-[:IN_REVISION]->(revision)
CREATE (version)-[:OF_ROW]->(row)
CREATE (version)-[:READ_FROM]->(raw)
CREATE (version)-[:BASED_ON]->(base)
