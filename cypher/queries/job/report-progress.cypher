// Say how far a job is, and keep its lease; nothing is returned to a worker that has lost it.
// params: id, leaseToken, progress, step, leaseUntil
// returns: id
MATCH (job:Job {id: $id})
WHERE job.state = 'RUNNING' AND job.leaseToken = $leaseToken
SET job.progress = $progress, job.step = $step, job.leaseUntil = $leaseUntil
RETURN job.id AS id
