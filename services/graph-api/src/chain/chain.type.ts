import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CellCounts } from '../cell/cell-counts.type.ts';
import { Edition } from '../edition/edition.type.ts';
import type { ChainShape, SourceKind, Stage } from '../edition/edition-content.ts';
import { StreetTotal } from '../street/street.type.ts';

export const ChainShapeEnum = {
  CHAIN: 'CHAIN',
  PARALLEL: 'PARALLEL',
  UP_MID_DOWN: 'UP_MID_DOWN',
} as const satisfies Record<ChainShape, ChainShape>;
registerEnumType(ChainShapeEnum, { name: 'ChainShape', description: 'How a chain is drawn' });

export const StageEnum = {
  UPSTREAM: 'UPSTREAM',
  MIDSTREAM: 'MIDSTREAM',
  DOWNSTREAM: 'DOWNSTREAM',
  SUPPORT: 'SUPPORT',
} as const satisfies Record<Stage, Stage>;
registerEnumType(StageEnum, { name: 'Stage', description: 'Place in a chain: 上游, 中游, 下游, 配套' });

export const FeedDirectionEnum = { IN: 'IN', OUT: 'OUT' } as const;
registerEnumType(FeedDirectionEnum, {
  name: 'FeedDirection',
  description: 'Whether the other end feeds (IN), or is fed (OUT)',
});

@ObjectType({ description: 'A document that the division of a chain rests on 来源' })
export class ChainSource {
  @Field(() => String, {
    description: '国家标准, 行业标准, 统计分类, 政策目录, 教材手册 or 工艺资料',
  })
  kind!: SourceKind;

  @Field(() => String, { description: 'Name, with its number' })
  name!: string;

  @Field(() => String, { description: 'Year, 4 digits' })
  year!: string;

  @Field(() => String, { description: 'What was decided by it' })
  usedFor!: string;
}

@ObjectType({ description: 'What a reader would look for in a chain and not find there 未收' })
export class LeftOut {
  @Field(() => String, { description: 'What it is called' })
  name!: string;

  @Field(() => String, { description: 'Why it is not there, or where it is instead' })
  reason!: string;
}

@ObjectType({ description: 'An industry chain 产业链' })
export class Chain {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => ChainShapeEnum, { description: 'How it is drawn' })
  shape!: ChainShape;

  @Field(() => String, { description: 'Whether the district has confirmed it (待确认 / 已确认)' })
  status!: string;

  @Field(() => String, { description: 'What its segments and links rest on' })
  origin!: string;

  @Field(() => String, { description: 'Id of its industry' })
  industryId!: string;
}

@ObjectType({ description: 'A segment as a card on the map' })
export class SegmentCard {
  @Field(() => ID, { description: 'Id of the segment' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => StageEnum, { description: 'Place in the chain' })
  stage!: Stage;

  @Field(() => String, { nullable: true, description: 'The segment it is part of' })
  parentId!: string | null;

  @Field(() => Int, { description: 'Place among its neighbours' })
  order!: number;

  @Field(() => CellCounts, { description: 'What it counts, its parts included' })
  counts!: CellCounts;
}

@ObjectType({ description: 'One segment feeds another' })
export class FeedsLink {
  @Field(() => String, { description: 'Id of the segment that feeds' })
  from!: string;

  @Field(() => String, { description: 'Id of the segment that is fed' })
  to!: string;

  @Field(() => String, { description: 'Why, in a few words' })
  reason!: string;
}

@ObjectType({ description: 'A link between a segment of this chain and one of another chain' })
export class OuterFeed {
  @Field(() => FeedDirectionEnum, { description: 'Whether this chain is fed, or feeds' })
  direction!: keyof typeof FeedDirectionEnum;

  @Field(() => String, { description: 'Id of the segment of this chain' })
  segmentId!: string;

  @Field(() => String, { description: 'Id of the segment of the other chain' })
  otherSegmentId!: string;

  @Field(() => String, { description: 'Name of the segment of the other chain' })
  otherSegmentName!: string;

  @Field(() => String, { description: 'Id of the other chain' })
  otherChainId!: string;

  @Field(() => String, { description: 'Name of the other chain' })
  otherChainName!: string;

  @Field(() => String, { description: 'Why, in a few words' })
  reason!: string;
}

@ObjectType({ description: 'A chain as of an instant: the industry development map of one chain' })
export class ChainMap {
  @Field(() => Chain, { description: 'The chain' })
  chain!: Chain;

  @Field(() => Edition, { description: 'Edition of the chain model' })
  edition!: Edition;

  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => Int, { description: 'How many acts the ledger had when it was read' })
  ledgerSequence!: number;

  @Field(() => String, { nullable: true, description: 'The street that is counted; empty for the district' })
  streetCode!: string | null;

  @Field(() => [SegmentCard], { description: 'All segments in order' })
  segments!: SegmentCard[];

  @Field(() => [FeedsLink], { description: 'Links between segments of this chain' })
  feeds!: FeedsLink[];

  @Field(() => [OuterFeed], { description: 'Links with segments of other chains, by chain' })
  outerFeeds!: OuterFeed[];

  @Field(() => CellCounts, { description: 'The chain as a whole' })
  totals!: CellCounts;

  @Field(() => [StreetTotal], { description: 'What each street contributes' })
  streets!: StreetTotal[];
}
