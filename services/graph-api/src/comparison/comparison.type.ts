import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { CellChange, RowChange } from './compare-row.ts';
import { CellChangeEnum, RowChangeEnum } from './comparison.enum.ts';

@ObjectType({ description: 'A cell that the file or somebody else changed' })
export class ComparedCell {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese' })
  label!: string;

  @Field(() => String, { description: 'What stood in the workbook that was handed out' })
  base!: string;

  @Field(() => String, { description: 'What stands in the file' })
  mine!: string;

  @Field(() => String, { description: 'What the list says now' })
  now!: string;

  @Field(() => CellChangeEnum, { description: 'What became of it' })
  change!: CellChange;
}

@ObjectType({ description: 'A row that a file with row keys changes' })
export class ComparedRow {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => ID, { description: 'Its version in the revision' })
  rowVersionId!: string;

  @Field(() => ListKindEnum, { description: 'Which list' })
  list!: ListKind;

  @Field(() => String, { description: 'Sheet' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the sheet, from 1; 0 where it is no longer in the file' })
  rowNumber!: number;

  @Field(() => String, { description: 'The firm as the row calls it' })
  enterpriseName!: string;

  @Field(() => RowChangeEnum, { description: 'What became of it' })
  change!: RowChange;

  @Field(() => [ComparedCell], { description: 'Its cells that are not everywhere the same' })
  cells!: ComparedCell[];

  @Field(() => String, { nullable: true, description: 'Who stated what the list says now' })
  nowStatedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When that was approved (ISO 8601, UTC)' })
  nowApprovedAt!: string | null;
}

export const { Connection: ComparedRowConnection } = connectionOf('ComparedRow', () => ComparedRow);

@ObjectType({ description: 'How many rows of one kind' })
export class RowChangeTotal {
  @Field(() => RowChangeEnum, { description: 'Kind' })
  change!: RowChange;

  @Field(() => Int, { description: 'Rows' })
  rows!: number;
}

@ObjectType({ description: 'A file with row keys beside the lists: what changed since it was filled in' })
export class Comparison {
  @Field(() => ID, { description: 'The revision' })
  revisionId!: string;

  @Field(() => Int, { description: 'Rows of the file that say what the list says' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that only somebody else has changed; they stay as they are now' })
  meanwhile!: number;

  @Field(() => [RowChangeTotal], { description: 'Rows by kind' })
  totals!: RowChangeTotal[];

  @Field(() => Boolean, {
    description: 'Rows were changed by somebody else after they were compared: compare anew before going on',
  })
  stale!: boolean;

  @Field(() => Boolean, { description: 'You may choose now what goes in' })
  canSettle!: boolean;
}
