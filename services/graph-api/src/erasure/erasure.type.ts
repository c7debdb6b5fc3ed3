import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';

@ObjectType({ description: 'A cell told freely (备注, 决策人, …) in which somebody to be erased is named' })
export class ErasableMention {
  @Field(() => ID, { description: 'The version of the row' })
  rowVersionId!: string;

  @Field(() => ListKindEnum, { description: 'Its list' })
  list!: ListKind;

  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese' })
  label!: string;

  @Field(() => String, { description: 'What stands there; empty where you may not see it' })
  text!: string;

  @Field(() => Boolean, { description: 'You may not see it' })
  hidden!: boolean;
}

@ObjectType({ description: 'What an erasure would take out' })
export class ErasurePreview {
  @Field(() => Int, { description: 'Versions of rows that name somebody as contact' })
  rows!: number;

  @Field(() => Int, { description: 'Other cells that name the same persons or numbers' })
  mentionCount!: number;

  @Field(() => [ErasableMention], { description: 'The first 50 of these cells' })
  mentions!: ErasableMention[];
}

@ObjectType({ description: 'What was erased of the persons of a firm 删除联系人信息' })
export class ErasedContacts {
  @Field(() => Int, { description: 'Versions of rows that named somebody' })
  rows!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Other cells that named the same persons or numbers; null where that was not looked for yet',
  })
  mentions!: number | null;

  @Field(() => Int, {
    description: 'Uploaded files that named somebody: their texts are kept without these cells',
  })
  files!: number;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;
}
