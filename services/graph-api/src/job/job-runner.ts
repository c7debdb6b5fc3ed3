import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { AppError } from '../error/app-error.ts';
import { showError } from '../error/format-error.ts';
import { newTrace, traced } from '../trace.ts';
import type { ClaimedJob, JobEnd, JobRepository } from './job.repository.ts';
import { cancelledWords, type JobHandlers, type JobLease, JobStopped } from './job-handlers.ts';

/** A worker that says nothing for this long has died: its job goes to another. */
const LEASE_MS = 30_000;
const KEEP_LEASE_MS = 10_000;
const LOOK_MS = 2_000;
/** A job that took down its worker this often is given up. */
const MAX_ATTEMPTS = 3;

/** Does the jobs that wait in the database, one at a time. Several processes may each have one. */
export class JobRunner {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private claiming: Promise<ClaimedJob | null> | undefined;
  private current: { job: ClaimedJob; abort: AbortController } | undefined;
  private stopped = true;

  constructor(
    private readonly repository: JobRepository,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  /** Looks for work now rather than at the next tick. */
  wake(): void {
    if (this.stopped || this.running) return;
    clearTimeout(this.timer);
    this.running = this.drain()
      .catch((error) => this.logger.error({ err: error }, 'cannot look for jobs'))
      .finally(() => {
        this.running = undefined;
        if (!this.stopped) this.timer = setTimeout(() => this.wake(), LOOK_MS);
      });
  }

  /** Claims nothing more and gives the job in hand back to the queue; what it did so far is repeated. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    // A claim that is on its way may still be granted.
    const claimed = await this.claiming?.catch(() => null);
    const job = this.current?.job ?? claimed;
    if (!job) return;
    await this.repository.release(job);
    this.current?.abort.abort(new JobStopped('LOST'));
  }

  private async drain(): Promise<void> {
    while (!this.stopped) {
      const now = this.clock.now();
      this.claiming = this.repository.claim(now, now + LEASE_MS, randomUUID());
      const job = await this.claiming.finally(() => {
        this.claiming = undefined;
      });
      if (!job || this.stopped) return;
      const trace = newTrace(randomUUID());
      trace.operation = `job ${job.kind}`;
      await traced(trace, () => this.run(job));
      const { id: requestId, statements, boltMilliseconds } = trace;
      this.logger.info(
        { requestId, jobId: job.id, kind: job.kind, statements: statements.length, boltMilliseconds },
        'job done',
      );
    }
  }

  /** When the database went away the job stays as it is: its lease lapses, and it is done again. */
  private async run(job: ClaimedJob): Promise<void> {
    const abort = new AbortController();
    this.current = { job, abort };
    const progress = new Progress(job, this.repository, this.clock, this.logger, abort);
    try {
      const end = await this.work(job, progress, abort.signal);
      if (end.errorCode === 'UNAVAILABLE' && job.attempts < MAX_ATTEMPTS) return;
      if (end.state !== 'SUCCEEDED') await this.undo(job, abort.signal);
      const kept = await this.repository.finish(job, { ...end, finishedAt: this.clock.now() });
      if (!kept) this.logger.warn({ jobId: job.id }, 'lease lost: the job is in other hands');
    } finally {
      progress.stop();
      this.current = undefined;
    }
  }

  private async work(
    job: ClaimedJob,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Omit<JobEnd, 'finishedAt'>> {
    try {
      if (job.cancelled) throw new JobStopped('CANCELLED');
      const handler = this.handlers.get(job.kind);
      if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`);
      if (job.attempts > MAX_ATTEMPTS) {
        throw new AppError('LIMIT', '这个文件多次处理都没有完成,已停止。请检查文件后重新上传,或联系管理员。');
      }
      const report = (share: number, step: string) => progress.report(share, step);
      const lease = this.leaseOf(job, signal, (cancelled) => cancelled);
      const result = await handler.run(JSON.parse(job.payload), report, lease);
      return {
        ...ended,
        state: 'SUCCEEDED',
        progress: 1,
        step: '完成',
        result: JSON.stringify(result ?? null),
      };
    } catch (error) {
      const stopped = signal.aborted ? signal.reason : error;
      if (stopped instanceof JobStopped && stopped.why === 'CANCELLED') {
        return {
          ...ended,
          state: 'CANCELLED',
          progress: progress.share,
          step: '已取消',
          message: cancelledWords(job.kind),
        };
      }
      const { message, code } = showError(error, this.logger);
      return { ...ended, state: 'FAILED', progress: progress.share, step: '失败', message, errorCode: code };
    }
  }

  /** Removes what the job has made. What cannot be removed now is only logged: nobody sees it. */
  private async undo(job: ClaimedJob, signal: AbortSignal): Promise<void> {
    try {
      const lease = this.leaseOf(job, signal, () => false);
      await this.handlers.get(job.kind)?.undo(JSON.parse(job.payload), lease);
    } catch (error) {
      if (!(error instanceof JobStopped)) this.logger.error({ jobId: job.id, err: error }, 'job not undone');
    }
  }

  private leaseOf(job: ClaimedJob, signal: AbortSignal, ends: (cancelled: boolean) => boolean): JobLease {
    return {
      signal,
      hold: async (tx) => {
        const held = await this.repository.hold(tx, job, this.clock.now());
        if (!held) throw new JobStopped('LOST');
        if (ends(held.cancelled)) throw new JobStopped('CANCELLED');
      },
    };
  }
}

/** What most ends have in common. */
const ended = { message: null, result: null, errorCode: null };

/** Writes a job's progress now and then, which also keeps its lease. */
class Progress {
  share = 0;
  private step = '开始';
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly job: ClaimedJob,
    private readonly repository: JobRepository,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly abort: AbortController,
  ) {
    this.timer = setInterval(() => void this.write(), KEEP_LEASE_MS);
  }

  report(share: number, step: string): void {
    const moved = step !== this.step || share - this.share >= 0.1;
    this.share = Math.min(1, Math.max(this.share, share));
    this.step = step;
    if (moved) void this.write();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** A failure here is not the job's: its end is written in any case, or another worker takes it over. */
  private async write(): Promise<void> {
    try {
      const leaseUntil = this.clock.now() + LEASE_MS;
      const kept = await this.repository.reportProgress(this.job, this.share, this.step, leaseUntil);
      if (!kept) this.abort.abort(new JobStopped('LOST'));
      else if (kept.cancelled) this.abort.abort(new JobStopped('CANCELLED'));
    } catch (error) {
      this.logger.warn({ jobId: this.job.id, err: error }, 'progress not written');
    }
  }
}
