import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Batch } from '../batch/batch.type.ts';
import type { Context } from '../context.ts';
import { showJob } from '../job/job.resolver.ts';
import { Job } from '../job/job.type.ts';
import { demandActor } from '../policy/policy.ts';
import type { Services } from '../services.ts';
import { enqueueApproval } from './approval-job.ts';
import { Revision } from './revision.type.ts';
import { revisionView } from './revision-view.ts';

/** All revisions of a file at once: a long one makes several. */
@Resolver(() => Batch)
export class BatchPiecesResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver(() => [Revision], { description: 'The revisions that came of it, in its order' })
  async pieces(@Ctx() context: Context, @Root() batch: Batch): Promise<Revision[]> {
    const actor = demandActor(context.actor);
    const found = await this.services.revisions.listOfBatch(actor, batch.id);
    return found.map((record) => revisionView(this.services.revisions, actor, record));
  }

  @Mutation(() => Batch, { description: 'Hand all drafts of a file to the district, an act each' })
  async submitBatch(
    @Ctx() context: Context,
    @Arg('batchId', () => ID) batchId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Batch> {
    const actor = demandActor(context.actor);
    await this.services.revisions.stepBatch(actor, batchId, 'submit', operationId);
    return this.services.batches.view(actor, batchId);
  }

  @Mutation(() => Batch, { description: 'Give up all drafts of a file' })
  async discardBatch(
    @Ctx() context: Context,
    @Arg('batchId', () => ID) batchId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Batch> {
    const actor = demandActor(context.actor);
    await this.services.revisions.stepBatch(actor, batchId, 'discard', operationId);
    return this.services.batches.view(actor, batchId);
  }

  @Mutation(() => Job, {
    description: 'Begin to approve all submitted revisions of a file, a transaction each: a job of its own',
  })
  async approveBatch(
    @Ctx() context: Context,
    @Arg('batchId', () => ID) batchId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Job> {
    const actor = demandActor(context.actor);
    const id = await enqueueApproval(this.services, actor, batchId, operationId);
    return showJob(actor, await this.services.jobs.get(actor, id));
  }
}
