import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Finding } from '../finding/finding.type.ts';
import { demandActor } from '../policy/policy.ts';
import type { Services } from '../services.ts';
import { Row } from './row.type.ts';
import { findingView, rowView } from './row-view.ts';

@Resolver()
export class RowResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Row, { description: 'One version of a row: what a number on the map rests on' })
  async row(@Ctx() context: Context, @Arg('rowVersionId', () => ID) rowVersionId: string): Promise<Row> {
    const actor = demandActor(context.actor);
    const row = await this.services.rows.get(actor, rowVersionId);
    return rowView(row, actor, { streetName: await this.services.streets.namer(), meanings: row.meanings });
  }

  @Mutation(() => Row, { description: 'Put another text in a cell of a draft; the original is kept' })
  async mendCell(
    @Ctx() context: Context,
    @Arg('rowVersionId', () => ID) rowVersionId: string,
    @Arg('field', () => String) field: string,
    @Arg('text', () => String) text: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Row> {
    const actor = demandActor(context.actor);
    await this.services.rows.mend(actor, { rowVersionId, field, text, operationId });
    return this.row(context, rowVersionId);
  }

  @Mutation(() => Finding, { description: 'Say that what a finding asks about is right as it stands' })
  async confirmFinding(
    @Ctx() context: Context,
    @Arg('findingId', () => ID) findingId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Finding> {
    const actor = demandActor(context.actor);
    return findingView(await this.services.rows.confirmFinding(actor, findingId, operationId), true);
  }
}
