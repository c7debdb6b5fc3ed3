import { Field, Int, ObjectType } from 'type-graphql';
import { Edition } from '../edition/edition.type.ts';

@ObjectType({ description: 'This installation, as anybody may know it' })
export class Installation {
  @Field(() => String, { description: 'Name of the product' })
  name!: string;

  @Field(() => Boolean, { description: 'Its firms are invented for demonstration 演示' })
  demo!: boolean;

  @Field(() => Edition, { description: 'Edition of the chain model in force' })
  edition!: Edition;

  @Field(() => Int, { description: 'How many acts the ledger has' })
  ledgerSequence!: number;

  @Field(() => String, { description: 'Now (ISO 8601, UTC)' })
  now!: string;
}
