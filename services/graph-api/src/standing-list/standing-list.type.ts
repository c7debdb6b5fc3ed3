import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Visibility } from '../policy/policy-table.ts';
import { VisibilityEnum } from '../policy/visibility.enum.ts';
import { connectionOf } from '../relay/connection.type.ts';
import { FindingSeverityEnum, ListKindEnum, RowActionEnum } from '../row/row.enum.ts';
import type { RowAction } from '../row/row-version.ts';
import type { FindingSeverity, ListKind } from '../row/stated-row.ts';
import type { RowEditKind } from './row-edit.ts';

export type Attention = 'NEW' | 'CHANGED' | 'EXPIRING' | 'EXPIRED' | 'DISPUTED';

export const AttentionEnum = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  EXPIRING: 'EXPIRING',
  EXPIRED: 'EXPIRED',
  DISPUTED: 'DISPUTED',
} as const satisfies Record<Attention, Attention>;
registerEnumType(AttentionEnum, {
  name: 'Attention',
  description: 'Why somebody should look at a row: 新增, 变更, 30 天内到期, 已过期, 有争议',
});

const RowEditKindEnum = { EDIT: 'EDIT', REMOVE: 'REMOVE', REVERT: 'REVERT' } as const satisfies Record<
  RowEditKind,
  RowEditKind
>;
registerEnumType(RowEditKindEnum, {
  name: 'RowEditKind',
  description: '改这些格, 移除这一行, 还原成现行内容',
});

@InputType({ description: 'Which rows in force of a street: what is named by any of these' })
export class RowScopeInput {
  @Field(() => [ListKindEnum], { defaultValue: [], description: 'All rows of these lists' })
  lists!: ListKind[];

  @Field(() => ID, { nullable: true, description: 'The rows about this firm' })
  enterpriseId!: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'The rows with these keys' })
  rowKeys!: string[];
}

@InputType({ description: 'The text of a cell' })
export class CellTextInput {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Its text from now on' })
  text!: string;
}

@InputType({ description: 'What an officer changes of a row' })
export class RowEditInput {
  @Field(() => ID, { description: 'Key of the row; for a new row new-, the street’s code, - and a UUID' })
  rowKey!: string;

  @Field(() => RowEditKindEnum, { defaultValue: 'EDIT', description: 'What is done' })
  kind!: RowEditKind;

  @Field(() => [CellTextInput], { defaultValue: [], description: 'For EDIT: the cells that change' })
  cells!: CellTextInput[];
}

@ObjectType({ description: 'A column of a list, as the column dictionary has it' })
export class ListColumn {
  @Field(() => String, { description: 'Key' })
  field!: string;

  @Field(() => String, { description: 'Name in Chinese' })
  label!: string;

  @Field(() => String, { description: 'How its texts are understood' })
  type!: string;

  @Field(() => String, { description: 'Unit of its figures; empty when they have none' })
  unit!: string;

  @Field(() => VisibilityEnum, { description: 'How far a value of it may be seen' })
  visibility!: Visibility;

  @Field(() => [String], { description: 'Of which kinds of demands it tells; empty: of all' })
  kinds!: string[];

  @Field(() => [String], { description: 'The words that it takes; empty when it takes any' })
  words!: string[];
}

@ObjectType({ description: 'A text for a cell of the row' })
export class CellText {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'The text' })
  text!: string;
}

@ObjectType({ description: 'What a cell may be meant to say' })
export class CellSuggestion {
  @Field(() => String, { description: 'The text for the cell' })
  text!: string;

  @Field(() => String, { description: 'Where it is known from; empty for a name of the chain model' })
  note!: string;

  @Field(() => [CellText], {
    description: 'What it fills in of the other cells of its row, where these are empty',
  })
  fills!: CellText[];
}

@ObjectType({ description: 'A cell of a row as it stands' })
export class StandingCell {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Its text' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What is in force, where the text differs from it' })
  former!: string | null;
}

@ObjectType({ description: 'Something worth telling about a cell that is being filled in' })
export class StandingFinding {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => FindingSeverityEnum, { description: 'Severity' })
  severity!: FindingSeverity;

  @Field(() => String, { description: 'What was found' })
  message!: string;

  @Field(() => String, { description: 'What to do' })
  remedy!: string;

  @Field(() => [String], { description: 'Texts that would do' })
  suggestions!: string[];
}

@ObjectType({ description: 'A row of a list as it stands, with what is being filled in 在册行' })
export class StandingRow {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => ListKindEnum, { description: 'Which list' })
  list!: ListKind;

  @Field(() => String, { description: 'The firm as the row calls it' })
  enterpriseName!: string;

  @Field(() => ID, { nullable: true, description: 'The firm it is about; null before it is in force' })
  enterpriseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The version in force; null for a new row' })
  rowVersionId!: string | null;

  @Field(() => RowActionEnum, { nullable: true, description: 'What an open revision does to it' })
  action!: RowAction | null;

  @Field(() => ID, { nullable: true, description: 'That revision' })
  revisionId!: string | null;

  @Field(() => Boolean, {
    description: 'It was handed in and waits for the district: it cannot be changed now',
  })
  waits!: boolean;

  @Field(() => Boolean, { description: 'What is filled in rests on a version that no longer holds' })
  outdated!: boolean;

  @Field(() => [StandingCell], { description: 'Its cells that say something, in the order of the template' })
  cells!: StandingCell[];

  @Field(() => [StandingFinding], { description: 'What was found about what is filled in' })
  findings!: StandingFinding[];

  @Field(() => [AttentionEnum], { description: 'Why somebody should look at it' })
  attention!: Attention[];

  @Field(() => String, { nullable: true, description: 'When it came into force (ISO 8601, UTC)' })
  approvedAt!: string | null;
}

export const { Connection: StandingRowConnection } = connectionOf('StandingRow', () => StandingRow);
