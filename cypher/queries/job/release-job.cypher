// Put an unfinished job back in the queue, because its worker stops.
// params: id, leaseToken
// returns:
MATCH (job:Job {id: $id})
WHERE job.state = 'RUNNING' AND job.leaseToken = $leaseToken
SET job.state = 'QUEUED', job.leaseUntil = 0, job.leaseToken = null
