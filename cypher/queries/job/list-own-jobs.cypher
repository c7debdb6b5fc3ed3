// Jobs of an account since an instant, newest first.
// params: createdById, since, limit
// returns: id, kind, title, state, progress, step, message, result, errorCode, startedAt, finishedAt, createdById, cancelledAt
MATCH (job:Job {createdById: $createdById})
WHERE job.createdAt > $since
WITH job ORDER BY job.createdAt DESC LIMIT $limit
RETURN job.id AS id, job.kind AS kind, job.title AS title, job.state AS state, job.progress AS progress,
       job.step AS step, job.message AS message, job.result AS result, job.errorCode AS errorCode,
       job.startedAt AS startedAt, job.finishedAt AS finishedAt, job.createdById AS createdById,
       job.cancelledAt AS cancelledAt
