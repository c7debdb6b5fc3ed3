import type { Transaction } from '../database/database.ts';

/** Tells how far a job is: a share from 0 to 1 and what is being done, in Chinese. */
export type ReportProgress = (progress: number, step: string) => void;

/** What ties a job to the worker that has it in hand. */
export interface JobLease {
  /** Aborts when the lease is lost or the job is cancelled. */
  signal: AbortSignal;
  /**
   * For the beginning of each transaction that the job writes in: nobody can take the job over, or cancel it, before
   * the transaction ends.
   * @throws JobStopped where that has happened already
   */
  hold(tx: Transaction): Promise<void>;
}

/** A job is no longer this worker's to do. */
export class JobStopped extends Error {
  constructor(readonly why: 'LOST' | 'CANCELLED') {
    super(`job ${why.toLowerCase()}`);
  }
}

/**
 * Does the work of one kind of job. It may be run again after a crash with the same payload, so what it writes
 * must be repeatable (an act with the payload's operation id is).
 */
export type JobHandler = (payload: unknown, report: ReportProgress, lease: JobLease) => Promise<unknown>;

/** Removes what a job has made that ends without success. It may be run again too. */
export type UndoJob = (payload: unknown, lease: JobLease) => Promise<void>;

interface JobWork {
  run: JobHandler;
  undo: UndoJob;
}

/** Who does, and who undoes, which kind of job. */
export class JobHandlers {
  private readonly handlers = new Map<string, JobWork>();

  register(kind: string, run: JobHandler, undo: UndoJob = async () => {}): void {
    this.handlers.set(kind, { run, undo });
  }

  get(kind: string): JobWork | undefined {
    return this.handlers.get(kind);
  }
}

/** What people read of a job that they cancelled. */
export function cancelledWords(kind: string): string {
  return kind === 'APPROVE_BATCH' ? '已停下,已经通过的保持通过。' : '已取消,没有留下任何内容。';
}
