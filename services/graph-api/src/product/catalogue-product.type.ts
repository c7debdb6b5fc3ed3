import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A product or service as the catalogue enters it' })
export class CatalogueProduct {
  @Field(() => ID, { description: 'Catalogue id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => [String], { description: 'Other names' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'Unit of quantity' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'GB/T 4754-2017 code, 4 digits' })
  gbt4754!: string | null;

  @Field(() => String, { nullable: true, description: 'What GB/T 4754-2017 calls that code' })
  gbt4754Name!: string | null;
}
