// Ask that a job ends without result. One that nobody has begun ends at once; another one's worker removes first what
// it has made.
// params: id, createdById, now, message
// returns: state
MATCH (job:Job {id: $id, createdById: $createdById})
SET job.touchedAt = $now
WITH job
WHERE job.state IN ['QUEUED', 'RUNNING']
SET job.cancelledAt = coalesce(job.cancelledAt, $now),
    job.state = CASE WHEN job.state = 'QUEUED' AND job.attempts = 0 THEN 'CANCELLED' ELSE job.state END
SET job.message = CASE job.state WHEN 'CANCELLED' THEN $message ELSE job.message END,
    job.finishedAt = CASE job.state WHEN 'CANCELLED' THEN $now ELSE job.finishedAt END,
    job.step = CASE job.state WHEN 'CANCELLED' THEN '已取消' ELSE '正在取消' END
RETURN job.state AS state
