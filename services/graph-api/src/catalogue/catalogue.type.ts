import { Field, ID, ObjectType } from 'type-graphql';
import { Chain, StageEnum } from '../chain/chain.type.ts';
import { Edition } from '../edition/edition.type.ts';
import type { Stage } from '../edition/edition-content.ts';
import { CatalogueProduct } from '../product/catalogue-product.type.ts';

@ObjectType({ description: 'A segment with what is made in it' })
export class CatalogueSegment {
  @Field(() => ID, { description: 'Id of the segment' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => StageEnum, { description: 'Place in the chain' })
  stage!: Stage;

  @Field(() => String, { nullable: true, description: 'Id of the segment it is part of' })
  parentId!: string | null;

  @Field(() => [String], { description: 'Other names' })
  aliases!: string[];

  @Field(() => [CatalogueProduct], { description: 'What is made in it, its parts left out' })
  products!: CatalogueProduct[];
}

@ObjectType({ description: 'One chain of the catalogue of products and services 产品目录' })
export class Catalogue {
  @Field(() => Chain, { description: 'The chain' })
  chain!: Chain;

  @Field(() => [String], { description: 'Other names of the chain' })
  aliases!: string[];

  @Field(() => String, { description: 'Name of its industry' })
  industryName!: string;

  @Field(() => Edition, { description: 'Edition of the chain model' })
  edition!: Edition;

  @Field(() => [CatalogueSegment], { description: 'Its segments in order' })
  segments!: CatalogueSegment[];
}
