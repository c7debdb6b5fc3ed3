import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { iso } from '../as-of/as-of.ts';
import { FOREVER } from '../clock.ts';
import { briefOf, EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import type { Verdict } from './decision.ts';
import type { DecisionRecord } from './identity.repository.ts';

export const VerdictEnum = {
  SAME: 'SAME',
  SPLIT: 'SPLIT',
  DIFFERENT: 'DIFFERENT',
  BRANCH_OF: 'BRANCH_OF',
  SUCCESSOR_OF: 'SUCCESSOR_OF',
  BOTH_NAMES: 'BOTH_NAMES',
  BOTH_PLACES: 'BOTH_PLACES',
} as const satisfies Record<Verdict, Verdict>;

registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What was decided',
  valuesConfig: {
    SAME: { description: 'The others are this firm 同一企业, merged into it' },
    SPLIT: { description: 'Some rows of this firm are of the other one 拆出' },
    DIFFERENT: { description: 'The other one is not this firm 不同企业' },
    BRANCH_OF: { description: 'The other one is a branch of this firm 分支机构' },
    SUCCESSOR_OF: { description: 'The other one succeeds this firm 承继' },
    BOTH_NAMES: { description: 'This firm goes by another name too 一家两名' },
    BOTH_PLACES: { description: 'This firm is registered elsewhere than it operates 两地属实' },
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

  @Field(() => String, {
    nullable: true,
    description: 'The other name, or the place of registration, where that was decided',
  })
  name!: string | null;

  @Field(() => Int, { description: 'How many rows were split off' })
  rowCount!: number;

  @Field(() => String, { nullable: true, description: 'Why; on the page of a firm for officers only' })
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
    name: record.verdict === 'BOTH_PLACES' ? streetName(record.name ?? '') : (record.name ?? null),
    rowCount: record.rowKeys.length,
    note: record.note ?? null,
    madeBy: record.madeByName,
    madeAt: iso(record.shownFrom),
    undoneBy: record.undoneByName ?? null,
    undoneAt: record.shownTo === FOREVER ? null : iso(record.shownTo),
  };
}

export const { Connection: DecisionConnection } = connectionOf('Decision', () => Decision);
