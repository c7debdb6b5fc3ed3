import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';

@ObjectType({ description: 'A column of a table whose header was never seen' })
export class UnknownColumn {
  @Field(() => String, { description: 'Letter of the column on the sheet' })
  letter!: string;

  @Field(() => String, { description: 'Its header' })
  header!: string;

  @Field(() => [String], { description: 'Some of what stands below it' })
  samples!: string[];

  @Field(() => String, { nullable: true, description: 'Key of the column that it probably is' })
  field!: string | null;

  @Field(() => String, { description: 'Unit that its header names; empty for none' })
  unit!: string;
}

@ObjectType({ description: 'A table of firms whose header was never seen' })
export class UnknownTable {
  @Field(() => ID, { description: 'By what the header is known again' })
  signature!: string;

  @Field(() => String, { description: 'Sheet' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the header, from 1' })
  headerRow!: number;

  @Field(() => ListKindEnum, { description: 'The list that it probably is' })
  list!: ListKind;

  @Field(() => [UnknownColumn], { description: 'Its columns from left to right' })
  columns!: UnknownColumn[];
}

@ObjectType({ description: 'A column of a list that a header can be explained as' })
export class LayoutField {
  @Field(() => ListKindEnum, { description: 'Which list' })
  list!: ListKind;

  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese, with its unit' })
  label!: string;
}

@ObjectType({ description: 'A file whose headers have to be explained before it is taken in' })
export class LayoutRequest {
  @Field(() => ID, { description: 'The job of the upload' })
  jobId!: string;

  @Field(() => String, { description: 'File' })
  fileName!: string;

  @Field(() => [UnknownTable], { description: 'Tables with headers never seen' })
  tables!: UnknownTable[];

  @Field(() => [LayoutField], { description: 'What the headers can be explained as' })
  fields!: LayoutField[];
}

@InputType({ description: 'What one header is' })
export class LayoutColumnInput {
  @Field(() => String, { description: 'The header as it stands in the file' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'Key of the column; null: it is not read' })
  field!: string | null;

  @Field(() => String, { description: 'Unit of its amounts; empty: as the header or the template says' })
  unit!: string;
}

@InputType({ description: 'What a table is' })
export class LayoutInput {
  @Field(() => ID, { description: 'By what the header is known again' })
  signature!: string;

  @Field(() => ListKindEnum, { nullable: true, description: 'Which list; null: none' })
  list!: ListKind | null;

  @Field(() => [LayoutColumnInput], { description: 'What its headers are' })
  columns!: LayoutColumnInput[];
}
