import { Field, ID, ObjectType } from 'type-graphql';
import type { FactLists } from '../evidence/fact-lists.ts';
import { SegmentBrief } from '../segment/segment.type.ts';
import { ProductBrief } from './product-brief.type.ts';

@ObjectType({ description: 'A link of the product network' })
export class ProductInput {
  @Field(() => ProductBrief, { description: 'The product at the other end' })
  product!: ProductBrief;

  @Field(() => String, { description: 'Why, in half a line' })
  reason!: string;
}

@ObjectType({ description: 'A product or service of the catalogue as of an instant' })
export class Product {
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

  @Field(() => [SegmentBrief], { description: 'Segments in which it is made' })
  segments!: SegmentBrief[];

  @Field(() => [ProductInput], { description: 'What goes into it' })
  inputs!: ProductInput[];

  @Field(() => [ProductInput], { description: 'What it goes into' })
  users!: ProductInput[];

  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  instant!: number;
  /** The rows that offer, make or need it. */
  facts!: FactLists;
}
