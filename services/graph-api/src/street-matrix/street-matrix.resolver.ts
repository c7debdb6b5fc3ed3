import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { StreetMatrix } from './street-matrix.type.ts';

@Resolver()
export class StreetMatrixResolver {
  constructor(private readonly services: Services) {}

  @Query(() => StreetMatrix, {
    description: 'Streets by chains, or by the segments of one chain, as of a day or an instant',
  })
  streetMatrix(
    @Ctx() context: Context,
    @Arg('chainId', () => ID, { nullable: true }) chainId: string | null,
    @Arg('at', () => String, { nullable: true }) at: string | null,
  ): Promise<StreetMatrix> {
    return this.services.streetMatrix.get(context.actor, chainId, at);
  }
}
