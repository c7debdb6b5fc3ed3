import type { Clock } from '../clock.ts';
import { AppError } from '../error/app-error.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { demandActor, may } from '../policy/policy.ts';
import type { JobRecord, JobRepository } from './job.repository.ts';

export class JobService {
  constructor(
    private readonly repository: JobRepository,
    private readonly clock: Clock,
    private readonly wake: () => void,
  ) {}

  /** Queues work; the same actor's same operation makes one job only. Returns the job's id. */
  async enqueue(actor: Actor, kind: string, operationId: string, payload: unknown): Promise<string> {
    const id = ledgerKey('job', kind, actor.id, operationId);
    const createdAt = this.clock.now();
    await this.repository.merge({
      id,
      kind,
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
}
