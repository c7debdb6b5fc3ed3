import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { demandActor } from '../policy/policy.ts';
import type { Services } from '../services.ts';
import { Batch } from './batch.type.ts';

@Resolver()
export class BatchResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Batch, { description: 'One uploaded file' })
  batch(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Batch> {
    return this.services.batches.view(demandActor(context.actor), id);
  }

  @Mutation(() => Batch, {
    description: 'Take all that came with a file out of force; what held before holds again',
  })
  async withdrawBatch(
    @Ctx() context: Context,
    @Arg('batchId', () => ID) batchId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Batch> {
    await this.services.batches.withdraw(demandActor(context.actor), batchId, reason, operationId);
    return this.batch(context, batchId);
  }
}
