import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What was erased of the persons of a firm 删除联系人信息' })
export class ErasedContacts {
  @Field(() => Int, { description: 'Versions of rows that named somebody' })
  rows!: number;

  @Field(() => Int, {
    description: 'Uploaded files that named somebody: their texts are kept without these cells',
  })
  files!: number;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;
}
