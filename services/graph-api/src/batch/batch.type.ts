import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Street } from '../street/street.type.ts';

@ObjectType({
  description: 'A row of a file that is no statement: subtotal, signature, repeated header, duplicate',
})
export class SkippedRow {
  @Field(() => String, { description: 'Sheet' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the sheet, from 1' })
  rowNumber!: number;

  @Field(() => String, { description: 'Why it was left out' })
  reason!: string;

  @Field(() => String, { description: 'What stands there' })
  text!: string;
}

@ObjectType({ description: 'One uploaded file 批次' })
export class Batch {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name of the file' })
  fileName!: string;

  @Field(() => Street, { description: 'The street' })
  street!: Street;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  uploadedAt!: string;

  @Field(() => String, { description: 'By whom' })
  uploadedBy!: string;

  @Field(() => String, { description: 'SHA-256 of the file' })
  sha256!: string;

  @Field(() => Int, { description: 'Size in bytes' })
  bytes!: number;

  @Field(() => Int, { description: 'Rows taken in' })
  rowCount!: number;

  @Field(() => Int, { description: 'How many revisions came of it: several of a long file' })
  revisionCount!: number;

  @Field(() => [SkippedRow], { description: 'Rows left out' })
  skipped!: SkippedRow[];

  @Field(() => String, { nullable: true, description: 'When it was withdrawn (ISO 8601, UTC)' })
  withdrawnAt!: string | null;

  @Field(() => Boolean, { description: 'You may withdraw it now' })
  canWithdraw!: boolean;
}
