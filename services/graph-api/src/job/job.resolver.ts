import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Actor } from '../policy/actor.ts';
import type { Services } from '../services.ts';
import type { JobRecord } from './job.repository.ts';
import { Job } from './job.type.ts';

@Resolver()
export class JobResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Job, { description: 'A job of one’s own; any job for the district and administrators' })
  async job(@Arg('id', () => ID, { description: 'Id of the job' }) id: string, @Ctx() { actor }: Context) {
    return showJob(actor, await this.services.jobs.get(actor, id));
  }

  @Query(() => [Job], { description: 'Your own jobs of the last day, newest first' })
  async ownJobs(@Ctx() { actor }: Context): Promise<Job[]> {
    const jobs = await this.services.jobs.listOwn(actor);
    return jobs.map((job) => showJob(actor, job));
  }

  @Mutation(() => Job, {
    description: 'Ask that a job of your own ends; what it has made so far is removed',
  })
  async cancelJob(@Arg('id', () => ID) id: string, @Ctx() { actor }: Context): Promise<Job> {
    return showJob(actor, await this.services.jobs.cancel(actor, id));
  }
}

/** What a job came to. */
interface JobResult {
  revisionId?: string;
  batchId?: string;
  pieces?: number;
  layout?: unknown;
}

export function showJob(actor: Actor | null, { result, startedAt, finishedAt, ...job }: JobRecord): Job {
  const made = JSON.parse(result ?? 'null') as JobResult | null;
  const goesOn = job.state === 'QUEUED' || job.state === 'RUNNING';
  return {
    ...job,
    title: job.title ?? '',
    canCancel: goesOn && (job.cancelledAt ?? null) === null && job.createdById === actor?.id,
    revisionId: made?.revisionId ?? null,
    batchId: made?.batchId ?? null,
    pieces: made?.pieces ?? (made?.revisionId ? 1 : 0),
    needsLayout: made?.layout !== undefined,
    startedAt: startedAt === null ? null : new Date(startedAt).toISOString(),
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
  };
}
