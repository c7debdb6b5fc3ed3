import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Period, PeriodProgress, RowTally } from './period.type.ts';

@Resolver()
export class PeriodResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [Period], { description: 'Periods, newest first' })
  periods(@Ctx() context: Context): Promise<Period[]> {
    return this.services.periods.list(context.actor);
  }

  @Query(() => [PeriodProgress], { description: 'How far each street is in a period; a street sees its own' })
  periodProgress(
    @Ctx() context: Context,
    @Arg('periodId', () => ID) periodId: string,
  ): Promise<PeriodProgress[]> {
    return this.services.periods.progress(context.actor, periodId);
  }

  @Query(() => [RowTally], { description: 'Which revisions the rows of a street in force come from' })
  rowTallies(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('periodId', () => ID) periodId: string,
  ): Promise<RowTally[]> {
    return this.services.periods.tallies(context.actor, streetCode, periodId);
  }

  @Mutation(() => Boolean, { description: 'Open a period; the one before ends. Always true' })
  async openPeriod(
    @Ctx() context: Context,
    @Arg('periodId', () => ID, { description: 'Such as 2026-Q3 or 2026-07' }) id: string,
    @Arg('dueOn', () => String, { description: 'The last day to hand in, such as 2026-09-30' }) dueOn: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<boolean> {
    await this.services.periods.open(context.actor, { id, dueOn }, operationId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Set another deadline for the open period. Always true' })
  async changePeriod(
    @Ctx() context: Context,
    @Arg('periodId', () => ID) id: string,
    @Arg('dueOn', () => String) dueOn: string,
    @Arg('note', () => String, { description: 'Why' }) note: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<boolean> {
    await this.services.periods.change(context.actor, { id, dueOn, note }, operationId);
    return true;
  }
}
