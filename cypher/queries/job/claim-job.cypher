// Take the oldest job that waits, or whose worker let its lease lapse. The new token fences the old worker off.
// params: now, leaseUntil, leaseToken
// returns: id, kind, payload, attempts
MATCH (waiting:Job)
WHERE waiting.state IN ['QUEUED', 'RUNNING'] AND waiting.leaseUntil < $now
WITH waiting ORDER BY waiting.createdAt LIMIT 1
SET waiting.touchedAt = $now
WITH waiting AS job
WHERE job.state IN ['QUEUED', 'RUNNING'] AND job.leaseUntil < $now
SET job.state = 'RUNNING', job.leaseToken = $leaseToken, job.leaseUntil = $leaseUntil,
    job.startedAt = coalesce(job.startedAt, $now), job.attempts = job.attempts + 1
RETURN job.id AS id, job.kind AS kind, job.payload AS payload, job.attempts AS attempts
