import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Finding } from '../finding/finding.type.ts';
import { ActItem } from '../ledger/act.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import { RevisionStateEnum } from '../revision/revision.enum.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import { Street } from '../street/street.type.ts';
import { ListKindEnum, RowActionEnum } from './row.enum.ts';
import type { RowAction } from './row-version.ts';
import type { ListKind } from './stated-row.ts';

@ObjectType({ description: 'A cell of a row: what stands there, and what was understood' })
export class CellItem {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese' })
  label!: string;

  @Field(() => String, { description: 'Address such as C5; empty when it was filled in on the page' })
  address!: string;

  @Field(() => String, { description: 'What stands in the file; empty where you may not see it' })
  original!: string;

  @Field(() => String, { nullable: true, description: 'The text that an officer put in its place' })
  mended!: string | null;

  @Field(() => String, {
    description: 'What was understood; empty where nothing was taken, or you may not see it',
  })
  understood!: string;

  @Field(() => Boolean, { description: 'You may not see it' })
  hidden!: boolean;

  @Field(() => Boolean, { description: 'The street has taken it over from the firm 企业自报' })
  selfReported!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'When the contact that stood there was erased 已按要求删除 (ISO 8601, UTC)',
  })
  erasedAt!: string | null;

  @Field(() => [Finding], { description: 'What was found about it' })
  findings!: Finding[];
}

@ObjectType({ description: 'A cell that a version of a row says otherwise than the one before' })
export class CellChangeItem {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese' })
  label!: string;

  @Field(() => String, { description: 'What the version in force before said; empty where it said nothing' })
  before!: string;

  @Field(() => String, { description: 'What this version says; empty where it says nothing' })
  now!: string;
}

@ObjectType({ description: 'Another version of a row' })
export class RowVersionBrief {
  @Field(() => ID, { description: 'Id of the version' })
  rowVersionId!: string;

  @Field(() => ID, { description: 'Its revision' })
  revisionId!: string;

  @Field(() => RowActionEnum, { description: 'What it does to the row' })
  action!: RowAction;

  @Field(() => RevisionStateEnum, { description: 'Where its revision stands' })
  state!: RevisionState;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;

  @Field(() => String, { description: 'Who stated it' })
  statedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who decided on it' })
  decidedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was decided so; null where you may not see it',
  })
  reason!: string | null;

  @Field(() => [CellChangeItem], {
    nullable: true,
    description:
      'The cells that it says otherwise than the version in force before, those that you may see; null where you may not see a draft',
  })
  changes!: CellChangeItem[] | null;
}

@ObjectType({ description: 'One version of a row of a list' })
export class Row {
  @Field(() => Boolean, { description: 'You may see what its firm has said of it 企业更正' })
  seesCorrections!: boolean;

  @Field(() => ID, { description: 'Key of the row, the same in all its versions' })
  rowKey!: string;

  @Field(() => ID, { description: 'Id of this version' })
  rowVersionId!: string;

  @Field(() => ListKindEnum, { description: 'Which list' })
  list!: ListKind;

  @Field(() => RowActionEnum, { description: 'What it does to the row' })
  action!: RowAction;

  @Field(() => RevisionStateEnum, { description: 'Where its revision stands' })
  state!: RevisionState;

  @Field(() => Street, { description: 'The street whose list it is in' })
  street!: Street;

  @Field(() => String, { description: 'File' })
  fileName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file; null when the row was filled in on the page',
  })
  fileSha256!: string | null;

  @Field(() => String, { description: 'Sheet' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the sheet, from 1' })
  rowNumber!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The upload that its cells were read from; null when it was filled in on the page',
  })
  batchId!: string | null;

  @Field(() => ID, { description: 'Its revision' })
  revisionId!: string;

  @Field(() => String, { nullable: true, description: 'The firm it is about, once approved' })
  enterpriseId!: string | null;

  @Field(() => String, { description: 'The firm as the row calls it' })
  enterpriseName!: string;

  @Field(() => [CellItem], { description: 'Its cells in the order of the template' })
  cells!: CellItem[];

  @Field(() => [Finding], { description: 'What was found about it' })
  findings!: Finding[];

  @Field(() => [ActItem], { description: 'What happened to it, newest first' })
  acts!: ActItem[];

  @Field(() => [RowVersionBrief], { description: 'All its versions, newest first' })
  versions!: RowVersionBrief[];
}

export const { Connection: RowConnection } = connectionOf('Row', () => Row);
