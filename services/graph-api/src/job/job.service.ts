import type { Clock } from '../clock.ts';
import { AppError } from '../error/app-error.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { demandActor, may } from '../policy/policy.ts';
import type { JobRecord, JobRepository } from './job.repository.ts';
import { cancelledWords } from './job-handlers.ts';

/** How long ended jobs are shown. */
const SHOWN_MS = 86_400_000;
const MOST_SHOWN = 20;

export class JobService {
  constructor(
    private readonly repository: JobRepository,
    private readonly clock: Clock,
    private readonly wake: () => void,
  ) {}

  /** Queues work; the same actor's same operation makes one job only. Returns the job's id. */
  async enqueue(
    actor: Actor,
    { kind, title, operationId }: { kind: string; title: string; operationId: string },
    payload: unknown,
  ): Promise<string> {
    const id = ledgerKey('job', kind, actor.id, operationId);
    const createdAt = this.clock.now();
    await this.repository.merge({
      id,
      kind,
      title,
      payload: JSON.stringify(payload),
      createdAt,
      createdById: actor.id,
    });
    this.wake();
    return id;
  }

  /** A job of the actor's own, or any for those who may; to others it does not exist. */
  async get(actor: Actor | null, id: string): Promise<JobRecord> {
    const viewer = demandActor(actor);
    const job = await this.repository.get(id);
    if (job && (job.createdById === viewer.id || may(viewer, 'job.view'))) return job;
    throw new AppError('NOT_FOUND', '没有找到这项任务。请回到清单页重新上传。');
  }

  /** The actor's own jobs of the last day, newest first. */
  listOwn(actor: Actor | null): Promise<JobRecord[]> {
    const { id } = demandActor(actor);
    return this.repository.listOwn(id, this.clock.now() - SHOWN_MS, MOST_SHOWN);
  }

  /** Asks that a job of the actor's own ends without result. */
  async cancel(actor: Actor | null, id: string): Promise<JobRecord> {
    const owner = demandActor(actor);
    const { kind, createdById } = await this.get(owner, id);
    if (createdById !== owner.id) throw new AppError('FORBIDDEN', '只有开始这项任务的人可以取消它。');
    const asked = { id, createdById: owner.id, now: this.clock.now(), message: cancelledWords(kind) };
    const state = await this.repository.cancel(asked);
    const job = await this.get(owner, id);
    if (state === null && job.state !== 'CANCELLED') {
      throw new AppError('STATE', '这项任务已经结束,不能取消。请刷新页面看结果。');
    }
    this.wake();
    return job;
  }
}
