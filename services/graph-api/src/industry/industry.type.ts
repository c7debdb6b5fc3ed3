import { Field, ID, ObjectType } from 'type-graphql';
import { Chain } from '../chain/chain.type.ts';

@ObjectType({ description: 'One of the 1+4 industries 产业' })
export class Industry {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'Whether the district has confirmed it (待确认 / 已确认)' })
  status!: string;

  @Field(() => [Chain], { description: 'Its chains, in order' })
  chains!: Chain[];
}
