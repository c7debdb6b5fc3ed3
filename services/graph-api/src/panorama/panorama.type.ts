import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CellCounts } from '../cell/cell-counts.type.ts';
import { Chain } from '../chain/chain.type.ts';
import { Edition } from '../edition/edition.type.ts';

@ObjectType({ description: 'A chain on the panorama' })
export class PanoramaChain {
  @Field(() => Chain, { description: 'The chain' })
  chain!: Chain;

  @Field(() => CellCounts, { description: 'What it counts' })
  counts!: CellCounts;

  @Field(() => Int, { description: 'Segments without parts' })
  segments!: number;

  @Field(() => Int, { description: 'How many of these have a firm' })
  segmentsWithFirms!: number;
}

@ObjectType({ description: 'An industry on the panorama, with its chains' })
export class PanoramaIndustry {
  @Field(() => ID, { description: 'Id of the industry' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'Whether the district has confirmed it (待确认 / 已确认)' })
  status!: string;

  @Field(() => CellCounts, { description: 'What it counts; a firm in two of its chains counts once' })
  counts!: CellCounts;

  @Field(() => [PanoramaChain], { description: 'Its chains, in order' })
  chains!: PanoramaChain[];
}

@ObjectType({ description: 'All industries and chains of the district as of an instant 总览' })
export class Panorama {
  @Field(() => Edition, { description: 'Edition of the chain model' })
  edition!: Edition;

  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => Int, { description: 'How many acts the ledger had when it was read' })
  ledgerSequence!: number;

  @Field(() => CellCounts, {
    description: 'All of the district or the street, what is 待归类 too; a firm in two chains counts once',
  })
  totals!: CellCounts;

  @Field(() => [PanoramaIndustry], { description: 'The industries, in order' })
  industries!: PanoramaIndustry[];
}
