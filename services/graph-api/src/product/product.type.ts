import { Field, ObjectType } from 'type-graphql';
import type { FactLists } from '../evidence/fact-lists.ts';
import { SegmentBrief } from '../segment/segment.type.ts';
import { CatalogueProduct } from './catalogue-product.type.ts';
import { ProductBrief } from './product-brief.type.ts';

@ObjectType({ description: 'A link of the product network' })
export class ProductInput {
  @Field(() => ProductBrief, { description: 'The product at the other end' })
  product!: ProductBrief;

  @Field(() => String, { description: 'Why, in half a line' })
  reason!: string;
}

@ObjectType({ description: 'A product or service of the catalogue as of an instant' })
export class Product extends CatalogueProduct {
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
