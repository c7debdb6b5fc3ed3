/** Tells how far a job is: a share from 0 to 1 and what is being done, in Chinese. */
export type ReportProgress = (progress: number, step: string) => void;

/**
 * Does the work of one kind of job. It may be run again after a crash with the same payload, so what it writes
 * must be repeatable (an act with the payload's operation id is). `signal` aborts when the lease is lost.
 */
export type JobHandler = (payload: unknown, report: ReportProgress, signal: AbortSignal) => Promise<unknown>;

/** Which handler does which kind of job. */
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  register(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  get(kind: string): JobHandler | undefined {
    return this.handlers.get(kind);
  }
}
