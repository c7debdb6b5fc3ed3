import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Digest } from './digest.type.ts';

@Resolver()
export class DigestResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Digest, {
    description:
      'What happened since a day, of a street, a chain, a firm, or of all; without a day, in thirty days',
  })
  digest(
    @Ctx() { actor }: Context,
    @Arg('since', () => String, { nullable: true }) since: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('chainId', () => ID, { nullable: true }) chainId: string | null,
    @Arg('enterpriseId', () => ID, { nullable: true }) enterpriseId: string | null,
  ): Promise<Digest> {
    return this.services.digests.get(actor, { since, streetCode, chainId, enterpriseId });
  }
}
