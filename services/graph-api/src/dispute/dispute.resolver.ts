import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { DisputeConnection } from './dispute.type.ts';

@Resolver()
export class DisputeResolver {
  constructor(private readonly services: Services) {}

  @Query(() => DisputeConnection, { description: 'Open disputes, newest first, of one street or all' })
  disputes(
    @Ctx() context: Context,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.disputes.list(context.actor, { streetCode, first, after });
  }
}
