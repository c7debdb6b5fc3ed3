import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Comment } from '../comment/comment.type.ts';
import { Finding } from '../finding/finding.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import { ListKindEnum, RowActionEnum } from '../row/row.enum.ts';
import type { RowAction } from '../row/row-version.ts';
import type { ListKind } from '../row/stated-row.ts';

@ObjectType({ description: 'A cell of a row, before and now' })
export class CellDifference {
  @Field(() => String, { description: 'Key of the column; empty: the row as a whole' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese' })
  label!: string;

  @Field(() => String, { description: 'Address such as C5; empty when it is not in the file' })
  address!: string;

  @Field(() => String, {
    description: 'What the version in force says; empty where it says nothing or is hidden',
  })
  before!: string;

  @Field(() => String, { description: 'What this version says; empty where it says nothing or is hidden' })
  now!: string;

  @Field(() => String, { description: 'What stands in the cell now, as written' })
  written!: string;

  @Field(() => Boolean, {
    description: 'The two say something else; another way to write the same is no change',
  })
  changed!: boolean;

  @Field(() => Boolean, { description: 'You may not see it' })
  hidden!: boolean;

  @Field(() => [Finding], { description: 'What was found about it' })
  findings!: Finding[];

  @Field(() => [Comment], { description: 'What reviewers wrote at it' })
  comments!: Comment[];
}

@ObjectType({ description: 'A row of a revision beside the version that was in force before' })
export class RowDifference {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => ID, { description: 'This version' })
  rowVersionId!: string;

  @Field(() => ID, { nullable: true, description: 'The version in force before; null: the row is new' })
  formerVersionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when that is in force (ISO 8601, UTC)' })
  formerSince!: string | null;

  @Field(() => ListKindEnum, { description: 'Which list' })
  list!: ListKind;

  @Field(() => RowActionEnum, { description: 'What the revision does to the row' })
  action!: RowAction;

  @Field(() => String, { description: 'Sheet of the file' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the sheet, from 1' })
  rowNumber!: number;

  @Field(() => String, { description: 'The firm as the row calls it' })
  enterpriseName!: string;

  @Field(() => [CellDifference], { description: 'Its cells in the order of the template' })
  cells!: CellDifference[];
}

export const { Connection: RowDifferenceConnection } = connectionOf('RowDifference', () => RowDifference);
