import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A product as a list names it, and what the catalogue calls it' })
export class ProductBrief {
  @Field(() => String, { nullable: true, description: 'Catalogue id; empty while it is 待归类' })
  id!: string | null;

  @Field(() => String, { description: 'The words of the list' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Name in the catalogue' })
  name!: string | null;
}
