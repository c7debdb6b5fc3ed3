import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { demandActor } from '../policy/policy.ts';
import { pageSize, readCursor } from '../relay/page.ts';
import { Revision } from '../revision/revision.type.ts';
import { RowActionEnum } from '../row/row.enum.ts';
import type { RowAction } from '../row/row-version.ts';
import type { Services } from '../services.ts';
import { RowDifferenceConnection } from './row-difference.type.ts';

@Resolver(() => Revision)
export class RowDifferenceResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver(() => RowDifferenceConnection, {
    description: 'Its rows beside what was in force before, in the order of the file',
  })
  differences(
    @Ctx() context: Context,
    @Root() revision: Revision,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('action', () => RowActionEnum, { nullable: true }) action: RowAction | null,
    @Arg('onlyCommented', () => Boolean, { defaultValue: false }) onlyCommented: boolean,
  ) {
    return this.services.rowDifferences.page(demandActor(context.actor), {
      revisionId: revision.id,
      action,
      onlyCommented,
      first: pageSize(first),
      after: after ? (readCursor<[number]>(after)[0] ?? null) : null,
    });
  }
}
