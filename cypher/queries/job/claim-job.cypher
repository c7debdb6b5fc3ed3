// Take the oldest job that waits, or whose worker let its lease lapse. The new token fences the old worker off.
// SET takes the lock; the second MATCH reads anew what the first may have read before somebody else's claim.
// params: now, leaseUntil, leaseToken
// returns: id, kind, payload, attempts, cancelled
MATCH (waiting:Job)
WHERE waiting.state IN ['QUEUED', 'RUNNING'] AND waiting.leaseUntil < $now
WITH waiting ORDER BY waiting.createdAt LIMIT 1
SET waiting.touchedAt = $now
WITH waiting.id AS id
MATCH (job:Job {id: id})
WHERE job.state IN ['QUEUED', 'RUNNING'] AND job.leaseUntil < $now
SET job.state = 'RUNNING', job.leaseToken = $leaseToken, job.leaseUntil = $leaseUntil,
    job.startedAt = coalesce(job.startedAt, $now), job.attempts = job.attempts + 1
RETURN job.id AS id, job.kind AS kind, job.payload AS payload, job.attempts AS attempts,
       job.cancelledAt IS NOT NULL AS cancelled
