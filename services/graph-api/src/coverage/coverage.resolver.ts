import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { CoverageGrid, StatedCoverageInput } from './coverage.type.ts';

@Resolver()
export class CoverageResolver {
  constructor(private readonly services: Services) {}

  @Query(() => CoverageGrid, {
    description:
      'What the streets state of the segments of a chain, as of a date, with the counts of one street',
  })
  coverageGrid(
    @Ctx() context: Context,
    @Arg('chainId', () => ID) chainId: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
  ): Promise<CoverageGrid> {
    return this.services.coverages.grid(context.actor, chainId, at, streetCode);
  }

  @Mutation(() => Boolean, {
    description:
      'State of segments whether the street has firms there; each holds for six months. Always true',
  })
  async stateCoverage(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('statements', () => [StatedCoverageInput]) statements: StatedCoverageInput[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<boolean> {
    const plain = statements.map(({ segmentId, state }) => ({ segmentId, state }));
    await this.services.coverages.state(context.actor, { streetCode, statements: plain }, operationId);
    return true;
  }
}
