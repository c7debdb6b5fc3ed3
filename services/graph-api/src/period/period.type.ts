import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Street } from '../street/street.type.ts';
import type { HandInState } from './hand-in.ts';
import type { PeriodKind } from './period-span.ts';

export const PeriodKindEnum = { MONTH: 'MONTH', QUARTER: 'QUARTER' } as const satisfies Record<
  PeriodKind,
  PeriodKind
>;
registerEnumType(PeriodKindEnum, { name: 'PeriodKind', description: '月, 季' });

export const HandInStateEnum = {
  MISSING: 'MISSING',
  WAITING: 'WAITING',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
} as const satisfies Record<HandInState, HandInState>;
registerEnumType(HandInStateEnum, {
  name: 'HandInState',
  description: 'How far a street is in a period',
  valuesConfig: {
    MISSING: { description: 'Nothing handed in 未报' },
    WAITING: { description: 'Handed in, to be reviewed 待审核' },
    RETURNED: { description: 'Sent back, or part of it 待完善' },
    APPROVED: { description: 'All approved 已通过' },
  },
});

@ObjectType({ description: 'A month or quarter in which the streets hand in their lists 填报期' })
export class Period {
  @Field(() => ID, { description: 'Such as 2026-Q3 or 2026-07' })
  id!: string;

  @Field(() => PeriodKindEnum, { description: 'Month or quarter' })
  kind!: PeriodKind;

  @Field(() => String, { description: 'Name, such as 2026年第三季度' })
  name!: string;

  @Field(() => String, { description: 'First day, such as 2026-07-01' })
  startsOn!: string;

  @Field(() => String, { description: 'Last day' })
  endsOn!: string;

  @Field(() => String, { description: 'The last day to hand in 截止日' })
  dueOn!: string;

  @Field(() => Int, { description: 'Days left to hand in, today included; negative: days over, as of now' })
  daysLeft!: number;

  @Field(() => String, { nullable: true, description: 'Why the deadline is another than before' })
  note!: string | null;

  @Field(() => String, { description: 'When it was opened (ISO 8601, UTC)' })
  openedAt!: string;

  @Field(() => String, { description: 'By whom' })
  openedBy!: string;

  @Field(() => Boolean, { description: 'Lists that are handed in now belong to it' })
  open!: boolean;

  @Field(() => Boolean, { description: 'You may change its deadline' })
  canChange!: boolean;
}

@ObjectType({ description: 'How far a street is in a period' })
export class PeriodProgress {
  @Field(() => Street, { description: 'The street' })
  street!: Street;

  @Field(() => HandInStateEnum, { description: 'How far it is' })
  state!: HandInState;

  @Field(() => String, { nullable: true, description: 'When it first handed in (ISO 8601, UTC)' })
  handedInAt!: string | null;

  @Field(() => Int, { description: 'Days late: when it was handed in, or so far; 0: in time' })
  lateDays!: number;

  @Field(() => Int, { description: 'Revisions to be reviewed' })
  waiting!: number;

  @Field(() => Int, { description: 'Revisions sent back' })
  returned!: number;

  @Field(() => Int, { description: 'Revisions approved' })
  approved!: number;

  @Field(() => Int, { description: 'Segments of which it is known whether it has firms there' })
  knownSegments!: number;

  @Field(() => Int, { description: 'Segments of all chains' })
  segments!: number;

  @Field(() => Int, { description: 'Rows in force' })
  rows!: number;

  @Field(() => Int, { description: 'Of them, those stated or confirmed in the period' })
  freshRows!: number;

  @Field(() => Int, { nullable: true, description: 'Median age of the rows, days; null: there are none' })
  medianAgeDays!: number | null;
}

@ObjectType({ description: 'Rows in force that come from one revision' })
export class RowTally {
  @Field(() => ID, { description: 'The revision' })
  revisionId!: string;

  @Field(() => String, { description: 'Its title' })
  title!: string;

  @Field(() => String, { description: 'When it was approved (ISO 8601, UTC)' })
  approvedAt!: string;

  @Field(() => Int, { description: 'Rows of it in force' })
  rows!: number;

  @Field(() => Boolean, { description: 'It belongs to the period' })
  inPeriod!: boolean;
}
