import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { ChainMap } from './chain.type.ts';

@Resolver()
export class ChainResolver {
  constructor(private readonly services: Services) {}

  @Query(() => ChainMap, {
    description: 'The map of a chain as of a day or an instant, of the district or a street',
  })
  chainMap(
    @Ctx() context: Context,
    @Arg('chainId', () => ID) chainId: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
  ): Promise<ChainMap> {
    return this.services.chains.map(context.actor, chainId, at, streetCode);
  }
}
