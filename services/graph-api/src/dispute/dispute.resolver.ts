import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Dispute, DisputeConnection } from './dispute.type.ts';

@Resolver()
export class DisputeResolver {
  constructor(private readonly services: Services) {}

  @Query(() => DisputeConnection, {
    description: 'Disputes, open or decided, newest first, of one street or all',
  })
  disputes(
    @Ctx() context: Context,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('decided', () => Boolean, { defaultValue: false }) decided: boolean,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.disputes.list(context.actor, { streetCode, decided, first, after });
  }

  @Mutation(() => Dispute, {
    description: 'Say which side is right: it is shown and counts from now on. Undone by reopenDispute',
  })
  decideDispute(
    @Ctx() context: Context,
    @Arg('disputeId', () => ID) disputeId: string,
    @Arg('sideId', () => ID) sideId: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Dispute> {
    return this.services.disputes.decide(context.actor, { disputeId, sideId, note }, operationId);
  }

  @Mutation(() => Dispute, { description: 'Take the decision of a dispute back' })
  reopenDispute(
    @Ctx() context: Context,
    @Arg('disputeId', () => ID) disputeId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Dispute> {
    return this.services.disputes.reopen(context.actor, disputeId, operationId);
  }
}
