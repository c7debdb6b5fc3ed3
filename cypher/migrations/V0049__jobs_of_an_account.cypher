// An account finds its own jobs again.

CREATE INDEX job_of_account IF NOT EXISTS FOR (n:Job) ON (n.createdById, n.createdAt);
