import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';
import type { ModelChangeKind } from './difference.ts';
import type { DraftEdit, DraftEditKind } from './draft-edit.ts';
import {
  DraftEditEnum,
  EditionSourceEnum,
  EditionStateEnum,
  ModelChangeEnum,
  ModelKindEnum,
} from './edition.enum.ts';
import type { EditionSource, EditionState } from './edition-state.ts';
import type { ModelKind } from './model-entry.ts';

@ObjectType({ description: 'An edition of the chain model 模型版本' })
export class Edition {
  @Field(() => Int, { description: 'Number, from 1' })
  number!: number;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'Day it was made, 2026-06-30' })
  date!: string;

  @Field(() => String, { description: 'What it rests on' })
  origin!: string;
}

@ObjectType({ description: 'An edition with where it stands: draft, in force, former, discarded' })
export class EditionItem extends Edition {
  @Field(() => EditionStateEnum, { description: 'Where it stands' })
  state!: EditionState;

  @Field(() => EditionSourceEnum, { description: 'Where it comes from' })
  source!: EditionSource;

  @Field(() => String, {
    nullable: true,
    description: 'When the draft was made (ISO 8601, UTC); empty for the first, which came with the database',
  })
  madeAt!: string | null;

  @Field(() => String, { description: 'Who made the draft' })
  madeBy!: string;

  @Field(() => String, { nullable: true, description: 'Who adopted or discarded it' })
  decidedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'In force from (ISO 8601, UTC); empty for a draft and for the first, in force from the beginning',
  })
  inForceFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In force until (ISO 8601, UTC); only of a former one',
  })
  inForceTo!: string | null;
}

@ObjectType({ description: 'One field of an entry of the model, in the edition in force and in another' })
export class FieldChange {
  @Field(() => String, {
    description: 'Key of the field, such as name; presence: whether the entry is there',
  })
  field!: string;

  @Field(() => String, { description: 'Name of the field in Chinese' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In the edition in force; empty where the entry is added',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'In the other edition; empty where the entry goes' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the draft says where the edition in force has changed it too: a conflict 冲突',
  })
  draft!: string | null;

  @Field(() => Boolean, { description: "In a conflict: the draft's text is taken, not the one in force" })
  takesDraft!: boolean;
}

@ObjectType({ description: 'An industry, chain, segment, product or link that two editions do not share' })
export class ModelChange {
  @Field(() => ID, { description: 'Kind and id' })
  key!: string;

  @Field(() => ModelKindEnum, { description: 'What it is' })
  kind!: ModelKind;

  @Field(() => ModelChangeEnum, { description: 'How it differs' })
  change!: ModelChangeKind;

  @Field(() => ID, { description: 'Id within its kind; of a link both ends' })
  id!: string;

  @Field(() => String, { description: 'Name; of a link the names of its ends' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Its chain; empty for an industry' })
  chainId!: string | null;

  @Field(() => String, { description: 'Name of its chain' })
  chainName!: string;

  @Field(() => [FieldChange], { description: 'What differs, field by field' })
  fields!: FieldChange[];
}

export const { Connection: ModelChangeConnection } = connectionOf('ModelChange', () => ModelChange);

@ObjectType({ description: 'How many entries differ' })
export class ChangeCounts {
  @Field(() => Int, { description: 'Only in the other edition 新增' })
  added!: number;

  @Field(() => Int, { description: 'Only in the edition in force 移除' })
  removed!: number;

  @Field(() => Int, { description: 'In both, not the same 变更' })
  changed!: number;

  @Field(() => Int, { description: 'Changed in the draft and in force, and differently 冲突' })
  conflicts!: number;
}

@ObjectType({ description: 'How many entries of a chain differ' })
export class ChainChanges extends ChangeCounts {
  @Field(() => ID, { nullable: true, description: 'The chain; empty for the industries' })
  chainId!: string | null;

  @Field(() => String, { description: 'Name of the chain' })
  chainName!: string;
}

@ObjectType({ description: 'How many entries of a kind differ' })
export class KindChanges extends ChangeCounts {
  @Field(() => ModelKindEnum, { description: 'The kind' })
  kind!: ModelKind;
}

@ObjectType({ description: 'A segment or product that would go although rows of lists stand in it' })
export class StandingThing {
  @Field(() => ModelKindEnum, { description: 'SEGMENT or PRODUCT' })
  kind!: ModelKind;

  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => Int, { description: 'Rows that stand in it, 5001 for as many or more' })
  rows!: number;
}

@ObjectType({
  description: 'What stands where adopting an edition moves or removes something; counted up to 5001',
})
export class TouchedFacts {
  @Field(() => Int, { description: 'Firms' })
  firms!: number;

  @Field(() => Int, { description: 'Placements in segments that are moved or removed' })
  placements!: number;

  @Field(() => Int, { description: 'Supplies of products that are moved or removed' })
  supplies!: number;

  @Field(() => Int, { description: 'Demands for products that are moved or removed' })
  demands!: number;

  @Field(() => [StandingThing], { description: 'What keeps the edition from being adopted' })
  standing!: StandingThing[];
}

@ObjectType({ description: 'How an edition differs from the one in force, and what adopting it would touch' })
export class EditionDifference {
  @Field(() => EditionItem, { description: 'The edition' })
  edition!: EditionItem;

  @Field(() => Edition, { description: 'The edition in force' })
  inForce!: Edition;

  @Field(() => [ChainChanges], { description: 'Counts by chain' })
  chains!: ChainChanges[];

  @Field(() => [KindChanges], { description: 'Counts by kind' })
  kinds!: KindChanges[];

  @Field(() => Int, { description: 'Segments of which only the place among their neighbours changes' })
  reordered!: number;

  @Field(() => TouchedFacts, { description: 'What adopting it would touch; of a draft only' })
  touched!: TouchedFacts;

  @Field(() => [String], { description: 'What else keeps a draft from being adopted, in sentences' })
  problems!: string[];

  @Field(() => Boolean, { description: 'You can change its texts' })
  canEdit!: boolean;

  @Field(() => Boolean, { description: 'You can settle its conflicts, adopt or discard it' })
  canDecide!: boolean;
}

@InputType({ description: 'One change of a draft' })
export class DraftEditInput implements DraftEdit {
  @Field(() => DraftEditEnum, { description: 'What is done' })
  edit!: DraftEditKind;

  @Field(() => ModelKindEnum, { description: 'To what kind of entry' })
  kind!: ModelKind;

  @Field(() => ID, { description: 'Id of the entry within its kind' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name or alias; of a conflict the key of the field; empty to confirm',
  })
  text!: string | null;
}
