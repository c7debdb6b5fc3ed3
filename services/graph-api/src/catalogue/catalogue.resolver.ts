import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Catalogue } from './catalogue.type.ts';

@Resolver()
export class CatalogueResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Catalogue, { description: 'What the chain model holds of one chain' })
  catalogue(@Ctx() context: Context, @Arg('chainId', () => ID) chainId: string): Promise<Catalogue> {
    return this.services.catalogue.get(context.actor, chainId);
  }
}
