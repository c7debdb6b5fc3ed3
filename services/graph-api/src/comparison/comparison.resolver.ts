import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isoOrNull } from '../as-of/as-of.ts';
import type { Context } from '../context.ts';
import { demandActor } from '../policy/policy.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { Services } from '../services.ts';
import type { RowChange } from './compare-row.ts';
import { RowChangeEnum, TakeEnum } from './comparison.enum.ts';
import { RowChoiceInput } from './comparison.input.ts';
import type { ComparisonEntry } from './comparison.service.ts';
import { type ComparedRow, ComparedRowConnection, Comparison } from './comparison.type.ts';
import type { Take } from './settle-row.ts';

/** A comparison with its rows, from which its pages are taken. */
type ComparisonWithEntries = Comparison & { entries: ComparisonEntry[] };

@Resolver(() => Comparison)
export class ComparisonResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Comparison, { description: 'What a revision changes, cell by cell' })
  async comparison(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
  ): Promise<ComparisonWithEntries> {
    const view = await this.services.comparisons.view(demandActor(context.actor), revisionId);
    const totals = Object.entries(view.counts).map(([change, rows]) => ({
      change: change as RowChange,
      rows,
    }));
    return { ...view, revisionId, totals };
  }

  @FieldResolver(() => ComparedRowConnection, { description: 'Its rows in the order of the file' })
  rows(
    @Root() comparison: ComparisonWithEntries,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('change', () => RowChangeEnum, { nullable: true }) change: RowChange | null,
  ) {
    const size = pageSize(first);
    const seen = after ? (readCursor<[number]>(after)[0] ?? -1) : -1;
    const wanted = comparison.entries.filter((entry) => change === null || entry.change === change);
    const rest = wanted.filter(({ row }) => row.position > seen).slice(0, size + 1);
    const positions = new Map(rest.map(({ row }) => [row.rowVersionId, row.position]));
    return page(rest.map(comparedRow), size, wanted.length, (row) => [positions.get(row.rowVersionId) ?? 0]);
  }

  @Mutation(() => Comparison, {
    description:
      'Take what was chosen into the revision, which goes on as a draft. New and changed rows go in unless they are chosen not to; removals only when they are chosen',
  })
  async settleComparison(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('rows', () => [RowChoiceInput]) rows: RowChoiceInput[],
    @Arg('conflicts', () => TakeEnum, {
      nullable: true,
      description: 'For conflicting cells that are not chosen one by one',
    })
    conflicts: Take | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Comparison> {
    const actor = demandActor(context.actor);
    await this.services.comparisons.settle(
      actor,
      revisionId,
      { rows, conflicts: conflicts ?? null },
      operationId,
    );
    return this.comparison(context, revisionId);
  }
}

function comparedRow({ row, change, cells }: ComparisonEntry): ComparedRow {
  const { rowKey, rowVersionId, sheet, rowNumber, title } = row;
  return {
    rowKey,
    rowVersionId,
    sheet,
    rowNumber,
    change,
    cells,
    list: row.mine.list,
    enterpriseName: title,
    nowStatedBy: row.nowStatedBy,
    nowApprovedAt: isoOrNull(row.nowApprovedAt),
  };
}
