// What is kept of lines that are no rows, without persons.
// params: batches
// returns:
UNWIND $batches AS entry
MATCH (batch:Batch {id: entry.id})
SET batch.skipped = entry.skipped
