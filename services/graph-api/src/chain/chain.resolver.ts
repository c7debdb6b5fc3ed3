import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { type ChainNode, readChainLists } from '../edition/chain-lists.ts';
import type { Services } from '../services.ts';
import { Chain, ChainMap, ChainSource, LeftOut } from './chain.type.ts';

@Resolver(() => Chain)
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

  @FieldResolver(() => [ChainSource], { description: 'The documents that its division rests on' })
  sources(@Root() chain: ChainNode): ChainSource[] {
    return readChainLists(chain).sources;
  }

  @FieldResolver(() => [LeftOut], { description: 'What was left out of it, and why' })
  leftOut(@Root() chain: ChainNode): LeftOut[] {
    return readChainLists(chain).leftOut;
  }
}
