import type { Database } from '../database/database.ts';

export type JobState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** A job as it is kept; instants are UTC milliseconds, `payload` and `result` JSON texts. */
export interface JobRecord {
  id: string;
  kind: string;
  state: JobState;
  /** From 0 to 1. */
  progress: number;
  step: string;
  message: string | null;
  result: string | null;
  errorCode: string | null;
  startedAt: number | null;
  finishedAt: number | null;
  createdById: string;
}

export interface NewJob {
  id: string;
  kind: string;
  payload: string;
  createdAt: number;
  createdById: string;
}

/** A job in the hands of a worker. */
export interface ClaimedJob {
  id: string;
  kind: string;
  payload: string;
  attempts: number;
  leaseToken: string;
}

export interface JobEnd {
  state: 'SUCCEEDED' | 'FAILED';
  progress: number;
  step: string;
  message: string | null;
  result: string | null;
  errorCode: string | null;
  finishedAt: number;
}

export class JobRepository {
  constructor(private readonly database: Database) {}

  async merge(job: NewJob): Promise<void> {
    await this.database.write((tx) => tx.run('job/merge-job', { ...job }));
  }

  get(id: string): Promise<JobRecord | null> {
    return this.database.readOne<JobRecord>('job/get-job', { id });
  }

  async claim(now: number, leaseUntil: number, leaseToken: string): Promise<ClaimedJob | null> {
    const [job] = await this.database.write((tx) =>
      tx.run<Omit<ClaimedJob, 'leaseToken'>>('job/claim-job', { now, leaseUntil, leaseToken }),
    );
    return job ? { ...job, leaseToken } : null;
  }

  /** False when the lease is lost. */
  async reportProgress(
    job: ClaimedJob,
    progress: number,
    step: string,
    leaseUntil: number,
  ): Promise<boolean> {
    const { id, leaseToken } = job;
    const kept = await this.database.write((tx) =>
      tx.run('job/report-progress', { id, leaseToken, progress, step, leaseUntil }),
    );
    return kept.length > 0;
  }

  /** False when the lease is lost. */
  async finish({ id, leaseToken }: ClaimedJob, end: JobEnd): Promise<boolean> {
    const kept = await this.database.write((tx) => tx.run('job/finish-job', { id, leaseToken, ...end }));
    return kept.length > 0;
  }

  async release({ id, leaseToken }: ClaimedJob): Promise<void> {
    await this.database.write((tx) => tx.run('job/release-job', { id, leaseToken }));
  }
}
