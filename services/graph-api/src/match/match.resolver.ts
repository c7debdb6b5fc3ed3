import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { DemandMatches } from './match.type.ts';

@Resolver()
export class MatchResolver {
  constructor(private readonly services: Services) {}

  @Query(() => DemandMatches, {
    description: 'Who here could serve a demand, with path, constraints and reasons',
  })
  demandMatches(
    @Ctx() context: Context,
    @Arg('demandId', () => ID) demandId: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<DemandMatches> {
    return this.services.matches.ofDemand(context.actor, demandId, at, first);
  }
}
