import type { Database, Transaction } from '../database/database.ts';

export type JobState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** A job as it is kept; instants are UTC milliseconds, `payload` and `result` JSON texts. */
export interface JobRecord {
  id: string;
  kind: string;
  /** What it is about: the name of the file. */
  title: string | null;
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
  /** When it was asked to end. */
  cancelledAt: number | null;
}

export interface NewJob {
  id: string;
  kind: string;
  title: string;
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
  cancelled: boolean;
  leaseToken: string;
}

export interface JobEnd {
  state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
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

  /** Null: the lease is lost. */
  async reportProgress(
    job: ClaimedJob,
    progress: number,
    step: string,
    leaseUntil: number,
  ): Promise<{ cancelled: boolean } | null> {
    const { id, leaseToken } = job;
    const [kept] = await this.database.write((tx) =>
      tx.run<{ cancelled: boolean }>('job/report-progress', { id, leaseToken, progress, step, leaseUntil }),
    );
    return kept ?? null;
  }

  /** False when the lease is lost. */
  async finish({ id, leaseToken }: ClaimedJob, end: JobEnd): Promise<boolean> {
    const kept = await this.database.write((tx) => tx.run('job/finish-job', { id, leaseToken, ...end }));
    return kept.length > 0;
  }

  /** Keeps others off the job until the transaction ends; null: it is in other hands already. */
  async hold(
    tx: Transaction,
    { id, leaseToken }: ClaimedJob,
    now: number,
  ): Promise<{ cancelled: boolean } | null> {
    const [held] = await tx.run<{ cancelled: boolean }>('job/hold-lease', { id, leaseToken, now });
    return held ?? null;
  }

  /** Asks that an account's job ends; null where it has none such that waits or goes on. */
  async cancel(job: {
    id: string;
    createdById: string;
    now: number;
    message: string;
  }): Promise<JobState | null> {
    const [cancelled] = await this.database.write((tx) =>
      tx.run<{ state: JobState }>('job/cancel-job', { ...job }),
    );
    return cancelled?.state ?? null;
  }

  listOwn(createdById: string, since: number, limit: number): Promise<JobRecord[]> {
    return this.database.read<JobRecord>('job/list-own-jobs', { createdById, since, limit });
  }

  async release({ id, leaseToken }: ClaimedJob): Promise<void> {
    await this.database.write((tx) => tx.run('job/release-job', { id, leaseToken }));
  }
}
