import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CellCounts } from '../cell/cell-counts.type.ts';
import { Chain, StageEnum } from '../chain/chain.type.ts';
import type { Stage } from '../edition/edition-content.ts';
import type { FactLists } from '../evidence/fact-lists.ts';
import { CatalogueProduct } from '../product/catalogue-product.type.ts';
import { StreetTotal } from '../street/street.type.ts';

@ObjectType({ description: 'A segment, in short' })
export class SegmentBrief {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'Id of its chain' })
  chainId!: string;
}

@ObjectType({ description: 'A product made in a segment, with what the ledger says of it' })
export class ProductInSegment extends CatalogueProduct {
  @Field(() => Int, { description: 'Firms that name it as a main product and make it' })
  makers!: number;

  @Field(() => Int, { description: 'Supply rows in force' })
  supplies!: number;

  @Field(() => Int, { description: 'Demand rows in force' })
  demands!: number;
}

@ObjectType({ description: 'A segment 细分环节 as of an instant' })
export class Segment {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => StageEnum, { description: 'Place in the chain' })
  stage!: Stage;

  @Field(() => Chain, { description: 'Its chain' })
  chain!: Chain;

  @Field(() => SegmentBrief, { nullable: true, description: 'The segment it is part of' })
  parent!: SegmentBrief | null;

  @Field(() => [SegmentBrief], { description: 'Its parts' })
  children!: SegmentBrief[];

  @Field(() => [String], { description: 'Other names' })
  aliases!: string[];

  @Field(() => CellCounts, { description: 'What it counts' })
  counts!: CellCounts;

  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => [ProductInSegment], { description: 'What is made here, by the chain model' })
  products!: ProductInSegment[];

  @Field(() => [StreetTotal], { description: 'What each street contributes' })
  streets!: StreetTotal[];

  @Field(() => [SegmentBrief], { description: 'Segments that feed it' })
  feedsFrom!: SegmentBrief[];

  @Field(() => [SegmentBrief], { description: 'Segments that it feeds' })
  feedsTo!: SegmentBrief[];

  instant!: number;
  /** The rows behind the counts, of its parts too. */
  facts!: FactLists;
}
