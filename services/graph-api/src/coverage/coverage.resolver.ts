import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { CoverageGrid, StatedCoverageInput } from './coverage.type.ts';

@Resolver()
export class CoverageResolver {
  constructor(private readonly services: Services) {}

  @Query(() => CoverageGrid, {
    description: 'What is known of the segments of a chain in each street, as of a date',
  })
  coverageGrid(
    @Ctx() context: Context,
    @Arg('chainId', () => ID) chainId: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
  ): Promise<CoverageGrid> {
    return this.services.coverages.grid(context.actor, chainId, at);
  }

  @Mutation(() => Boolean, {
    description:
      'State of segments whether the street has firms there; each holds for six months. Always true',
  })
  async stateCoverage(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('statements', () => [StatedCoverageInput]) statements: StatedCoverageInput[],
    @Arg('basis', () => String, { nullable: true }) basis: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<boolean> {
    const plain = statements.map(({ segmentId, state }) => ({ segmentId, state }));
    const said = basis?.trim();
    const statement = { streetCode, statements: plain, ...(said && { basis: said }) };
    await this.services.coverages.state(context.actor, statement, operationId);
    return true;
  }
}
