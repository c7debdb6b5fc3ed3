import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import type { JobRecord } from './job.repository.ts';
import { Job } from './job.type.ts';

@Resolver()
export class JobResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Job, { description: 'A job of one’s own; any job for the district and administrators' })
  async job(@Arg('id', () => ID, { description: 'Id of the job' }) id: string, @Ctx() { actor }: Context) {
    return showJob(await this.services.jobs.get(actor, id));
  }
}

function showJob({ result, startedAt, finishedAt, ...job }: JobRecord): Job {
  const made = JSON.parse(result ?? 'null') as {
    revisionId?: string;
    batchId?: string;
    layout?: unknown;
  } | null;
  return {
    ...job,
    revisionId: made?.revisionId ?? null,
    batchId: made?.batchId ?? null,
    needsLayout: made?.layout !== undefined,
    startedAt: startedAt === null ? null : new Date(startedAt).toISOString(),
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
  };
}
