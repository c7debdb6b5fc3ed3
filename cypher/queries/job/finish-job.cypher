// End a job, well or not; nothing is returned to a worker that has lost its lease.
// params: id, leaseToken, state, progress, step, message, result, errorCode, finishedAt
// returns: id
MATCH (job:Job {id: $id})
WHERE job.state = 'RUNNING' AND job.leaseToken = $leaseToken
SET job.state = $state, job.progress = $progress, job.step = $step, job.message = $message,
    job.result = $result, job.errorCode = $errorCode, job.finishedAt = $finishedAt, job.leaseUntil = 0
RETURN job.id AS id
