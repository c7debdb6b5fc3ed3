import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { demandActor } from '../policy/policy.ts';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { Services } from '../services.ts';
import {
  CellSuggestion,
  ListColumn,
  RowEditInput,
  RowScopeInput,
  StandingRow,
  StandingRowConnection,
} from './standing-list.type.ts';

@Resolver()
export class StandingListResolver {
  constructor(private readonly services: Services) {}

  @Query(() => StandingRowConnection, {
    description: 'Rows of a street’s list as they stand, by firm; counted up to 5,001',
  })
  standingRows(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('list', () => ListKindEnum) list: ListKind,
    @Arg('attention', () => Boolean, { defaultValue: false }) attention: boolean,
    @Arg('text', () => String, { defaultValue: '' }) text: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const asked = { streetCode, list, attention, text, first, after };
    return this.services.standingLists.rows(demandActor(context.actor), asked);
  }

  @Query(() => [ListColumn], { description: 'The columns of a list that can be filled in on the page' })
  listColumns(
    @Ctx() context: Context,
    @Arg('list', () => ListKindEnum) list: ListKind,
  ): Promise<ListColumn[]> {
    return this.services.standingLists.columns(demandActor(context.actor), list);
  }

  @Query(() => [CellSuggestion], { description: 'What a cell that is being filled in may be meant to say' })
  cellSuggestions(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('list', () => ListKindEnum) list: ListKind,
    @Arg('field', () => String) field: string,
    @Arg('text', () => String) text: string,
    @Arg('chain', () => String, { defaultValue: '', description: '产业链 of the row' }) chain: string,
    @Arg('firm', () => String, { defaultValue: '', description: '企业名称 of the row' }) firm: string,
  ): Promise<CellSuggestion[]> {
    const asked = { list, field, text, chain, firm };
    return this.services.standingLists.suggest(demandActor(context.actor), streetCode, asked);
  }

  @Mutation(() => [StandingRow], {
    description: 'Change rows on the page, in the one revision that the street is filling in there',
  })
  editRows(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('list', () => ListKindEnum) list: ListKind,
    @Arg('edits', () => [RowEditInput]) edits: RowEditInput[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<StandingRow[]> {
    const plain = edits.map(({ rowKey, kind, cells }) => ({
      rowKey,
      kind,
      cells: cells.map(({ field, text }) => ({ field, text })),
    }));
    const actor = demandActor(context.actor);
    return this.services.standingLists.edit(actor, { streetCode, list }, plain, operationId);
  }

  @Mutation(() => [ID], {
    description:
      'Say of rows in force that nothing has changed, and hand that in. Answers the revisions: one for each list',
  })
  confirmRows(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('scope', () => RowScopeInput) scope: RowScopeInput,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<string[]> {
    const { lists, enterpriseId, rowKeys } = scope;
    const plain = { lists, enterpriseId: enterpriseId ?? null, rowKeys };
    return this.services.standingLists.confirm(demandActor(context.actor), streetCode, plain, operationId);
  }
}
