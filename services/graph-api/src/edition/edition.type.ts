import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An edition of the chain model 模型版本' })
export class Edition {
  @Field(() => Int, { description: 'Number, from 1' })
  number!: number;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'Day it was made, 2026-06-30' })
  date!: string;

  @Field(() => String, { description: 'What it rests on' })
  origin!: string;
}
