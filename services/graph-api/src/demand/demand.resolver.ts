import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { DemandConnection } from './demand.type.ts';

@Resolver()
export class DemandResolver {
  constructor(private readonly services: Services) {}

  @Query(() => DemandConnection, {
    description: 'Demands in force at a day or an instant, of one street or all',
  })
  demands(
    @Ctx() context: Context,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.demands.list(context.actor, { at, streetCode, first, after });
  }
}
