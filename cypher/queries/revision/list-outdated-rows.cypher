// The rows of a revision that were filled in on the page over a version that no longer holds.
// params: revisionId
// returns: rowKey
MATCH (revision:Revision {id: $revisionId} WHERE revision.batchId IS NULL)<-[:IN_REVISION]-(version:RowVersion)
MATCH (version)-[:BASED_ON]->(base:RowVersion)
WHERE base.withdrawnSequence IS NOT NULL
   OR EXISTS {
     MATCH (later:RowVersion {rowKey: version.rowKey})
     WHERE later.approvedSequence > base.approvedSequence AND later.withdrawnSequence IS NULL
   }
RETURN version.rowKey AS rowKey ORDER BY rowKey
