import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { SearchHit } from './search.type.ts';

@Resolver()
export class SearchResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [SearchHit], {
    description:
      'Firms, products, segments and chains by any form of their names: at most `first` of each kind, best first',
  })
  search(
    @Ctx() context: Context,
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<SearchHit[]> {
    return this.services.search.search(context.actor, text, first);
  }
}
