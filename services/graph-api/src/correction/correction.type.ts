import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';
import { ListKindEnum, RowActionEnum } from '../row/row.enum.ts';
import type { RowAction } from '../row/row-version.ts';
import type { ListKind } from '../row/stated-row.ts';
import { CellTextInput, StandingFinding } from '../standing-list/standing-list.type.ts';
import { Street } from '../street/street.type.ts';

/** TAKEN: in the street's draft or before the district; DROPPED: taken over, and changed back or withdrawn since. */
export type CorrectionState = 'WAITING' | 'TAKEN' | 'IN_FORCE' | 'DECLINED' | 'DROPPED' | 'WITHDRAWN';

export const CorrectionStateEnum = {
  WAITING: 'WAITING',
  TAKEN: 'TAKEN',
  IN_FORCE: 'IN_FORCE',
  DECLINED: 'DECLINED',
  DROPPED: 'DROPPED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<CorrectionState, CorrectionState>;
registerEnumType(CorrectionStateEnum, {
  name: 'CorrectionState',
  description: '待街道确认, 已采纳待审核, 已生效, 未采纳, 后来没有采用, 已撤回',
});

@ObjectType({ description: 'A cell that a firm corrects' })
export class CorrectionCell {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Name in Chinese' })
  label!: string;

  @Field(() => Boolean, { description: 'You may not see it' })
  hidden!: boolean;

  @Field(() => String, { description: 'What stood there when the firm corrected it' })
  former!: string;

  @Field(() => String, { description: 'What stands there now' })
  now!: string;

  @Field(() => String, { description: 'What the firm says' })
  stated!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The street took the cell over; null while it waits, or where nothing was taken over',
  })
  taken!: boolean | null;

  @Field(() => Boolean, { description: 'It goes with the row: who it is and what it is about' })
  needed!: boolean;

  /** The list says so now. */
  said!: boolean;
}

@ObjectType({ description: 'What a firm has said of its own row 企业更正, and what became of it' })
export class Correction {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ListKindEnum, { description: 'Which list the row is in' })
  list!: ListKind;

  @Field(() => RowActionEnum, { description: '新增, 变更 or 移除' })
  action!: RowAction;

  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => String, { description: 'The segment or product that the row is about' })
  about!: string;

  @Field(() => ID, { description: 'The firm' })
  enterpriseId!: string;

  @Field(() => String, { description: 'Its name' })
  enterpriseName!: string;

  @Field(() => Street, { description: 'The street whose list it is' })
  street!: Street;

  @Field(() => CorrectionStateEnum, { description: 'What became of it' })
  state!: CorrectionState;

  @Field(() => String, { description: 'Why, in the words of the firm; empty when it gave no reason' })
  why!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;

  @Field(() => String, { description: 'By which account' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'When the street settled it (ISO 8601, UTC)' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who settled it' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when the map says so (ISO 8601, UTC)' })
  inForceSince!: string | null;

  @Field(() => ID, { nullable: true, description: 'The revision of the street that it went into' })
  revisionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The version of the row that is in force now' })
  rowVersionId!: string | null;

  @Field(() => [CorrectionCell], { description: 'The cells, in the order of the template' })
  cells!: CorrectionCell[];

  @Field(() => [StandingFinding], { description: 'What was found about what the firm says' })
  findings!: StandingFinding[];

  @Field(() => Boolean, { description: 'You may take it over or decline it now' })
  canSettle!: boolean;

  @Field(() => Boolean, { description: 'You may take it back now' })
  canWithdraw!: boolean;
}

export const { Connection: CorrectionConnection } = connectionOf('Correction', () => Correction);

export type CorrectionKind = 'EDIT' | 'REMOVE';

export const CorrectionKindEnum = { EDIT: 'EDIT', REMOVE: 'REMOVE' } as const satisfies Record<
  CorrectionKind,
  CorrectionKind
>;
registerEnumType(CorrectionKindEnum, {
  name: 'CorrectionKind',
  description: '这些格应为…(新行:新增), 这一行不再成立',
});

@InputType({ description: 'Some cells of a correction' })
export class CorrectionCellsInput {
  @Field(() => ID, { description: 'The correction' })
  id!: string;

  @Field(() => [String], { description: 'Keys of the columns' })
  fields!: string[];
}

@InputType({ description: 'What a firm says of a row of its own, or of a new one' })
export class CorrectionInput {
  @Field(() => ID, { nullable: true, description: 'Key of the row; empty for a new one' })
  rowKey!: string | null;

  @Field(() => ListKindEnum, { description: 'The list' })
  list!: ListKind;

  @Field(() => CorrectionKindEnum, { defaultValue: 'EDIT', description: 'What is done' })
  kind!: CorrectionKind;

  @Field(() => [CellTextInput], { defaultValue: [], description: 'For EDIT: the cells as they should read' })
  cells!: CellTextInput[];

  @Field(() => String, { defaultValue: '', description: 'Why' })
  why!: string;
}
