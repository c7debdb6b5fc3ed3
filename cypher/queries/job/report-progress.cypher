// Say how far a job is, and keep its lease; nothing is returned to a worker that has lost it.
// params: id, leaseToken, progress, step, leaseUntil
// returns: cancelled
MATCH (job:Job {id: $id})
WHERE job.state = 'RUNNING' AND job.leaseToken = $leaseToken
SET job.progress = $progress, job.leaseUntil = $leaseUntil,
    job.step = CASE WHEN job.cancelledAt IS NULL THEN $step ELSE '正在取消' END
RETURN job.cancelledAt IS NOT NULL AS cancelled
