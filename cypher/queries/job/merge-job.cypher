// Put a job in the queue, or find the one that the same request made before.
// params: id, kind, title, payload, createdAt, createdById
// returns: id
MERGE (job:Job {id: $id})
ON CREATE SET job.kind = $kind, job.title = $title, job.payload = $payload, job.createdAt = $createdAt,
  job.createdById = $createdById, job.state = 'QUEUED', job.progress = 0.0, job.step = '排队中',
  job.attempts = 0, job.leaseUntil = 0
RETURN job.id AS id
