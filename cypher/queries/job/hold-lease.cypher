// Is a job still in the hands of a worker, and wanted? SET takes the lock, so that whoever takes the job over or
// cancels it waits for the worker's transaction, or comes before it.
// params: id, leaseToken, now
// returns: cancelled
MATCH (job:Job {id: $id})
SET job.touchedAt = $now
WITH job
WHERE job.state = 'RUNNING' AND job.leaseToken = $leaseToken
RETURN job.cancelledAt IS NOT NULL AS cancelled
