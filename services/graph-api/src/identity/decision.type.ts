import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { iso } from '../as-of/as-of.ts';
import { FOREVER } from '../clock.ts';
import { briefOf, EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import type { Verdict } from './decision.ts';
import type { DecisionRecord } from './identity.repository.ts';

export const VerdictEnum = { SAME: 'SAME', SPLIT: 'SPLIT' } as const satisfies Record<Verdict, Verdict>;

registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What was decided',
  valuesConfig: {
    SAME: { description: 'The others are this firm 同一企业, merged into it' },
    SPLIT: { description: 'Some rows of this firm are of the other one 拆出' },
  },
});

@ObjectType({ description: 'What was decided of firms 决定, by whom and when' })
export class Decision {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => VerdictEnum, { description: 'What was decided' })
  verdict!: Verdict;

  @Field(() => EnterpriseBrief, { description: 'The firm that stays, or whose rows are split off' })
  enterprise!: EnterpriseBrief;

  @Field(() => [EnterpriseBrief], { description: 'The other firms' })
  others!: EnterpriseBrief[];

  @Field(() => Int, { description: 'How many rows were split off' })
  rowCount!: number;

  @Field(() => String, { nullable: true, description: 'Why' })
  note!: string | null;

  @Field(() => String, { description: 'Who decided' })
  madeBy!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  madeAt!: string;

  @Field(() => String, { nullable: true, description: 'Who undid it' })
  undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was undone (ISO 8601, UTC)' })
  undoneAt!: string | null;
}

export function decisionOf(record: DecisionRecord, streetName: (code: string) => string): Decision {
  const briefs = record.enterprises.map((node) => briefOf(node, null, streetName));
  const [enterprise] = briefs.filter(({ id }) => id === record.enterpriseId);
  if (!enterprise) throw new Error(`decision ${record.id} is about no firm`);
  return {
    id: record.id,
    verdict: record.verdict,
    enterprise,
    others: briefs.filter(({ id }) => id !== record.enterpriseId),
    rowCount: record.rowKeys.length,
    note: record.note ?? null,
    madeBy: record.madeByName,
    madeAt: iso(record.shownFrom),
    undoneBy: record.undoneByName ?? null,
    undoneAt: record.shownTo === FOREVER ? null : iso(record.shownTo),
  };
}

export const { Connection: DecisionConnection } = connectionOf('Decision', () => Decision);
