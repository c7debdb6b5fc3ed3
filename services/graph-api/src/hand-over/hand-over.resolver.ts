import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { HandOver, PendingCounts } from './hand-over.type.ts';

@Resolver()
export class HandOverResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [HandOver], { description: 'The hand-overs of a street, newest first, ten at most' })
  handOvers(
    @Ctx() { actor }: Context,
    @Arg('streetCode', () => String) streetCode: string,
  ): Promise<HandOver[]> {
    return this.services.handOvers.list(actor, streetCode);
  }

  @Query(() => PendingCounts, { description: 'What waits in the street of an account; for administrators' })
  pendingOfAccount(@Ctx() { actor }: Context, @Arg('id', () => ID) id: string): Promise<PendingCounts> {
    return this.services.handOvers.pending(actor, id);
  }

  @Mutation(() => PendingCounts, {
    description: 'Hand a street over: who leaves may no longer sign in; answers what waited',
  })
  handOverStreet(
    @Ctx() { actor }: Context,
    @Arg('fromId', () => ID, { description: 'The account of who leaves' }) fromId: string,
    @Arg('toId', () => ID, { description: 'The account, of the same street, of who follows' }) toId: string,
    @Arg('operationId', () => ID) operationId: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ): Promise<PendingCounts> {
    return this.services.handOvers.handOver(actor, { fromId, toId, note }, operationId);
  }
}
