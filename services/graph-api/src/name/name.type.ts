import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';
import { NameKindEnum, NameOutcomeEnum, type NameRelation, NameRelationEnum } from './name.enum.ts';
import type { MentionKind, NameOutcome } from './name-mention.ts';

@ObjectType({ description: 'A firm or product that a name may mean' })
export class NameProposal {
  @Field(() => ID, { description: 'Id of the enterprise or product' })
  targetId!: string;

  @Field(() => String, { description: 'Its name' })
  name!: string;

  @Field(() => String, { description: 'More to know it by: code and streets of a firm, places of a product' })
  detail!: string;

  @Field(() => NameRelationEnum, { description: 'How it lies to the name' })
  relation!: NameRelation;

  @Field(() => Float, { description: 'How likely it is meant, 0 to 1' })
  confidence!: number;

  @Field(() => String, { description: 'Why it is proposed' })
  reason!: string;

  @Field(() => Boolean, { description: 'May be accepted without a second look' })
  certain!: boolean;
}

@ObjectType({ description: 'What was decided of a name, and by whom' })
export class DecisionOfName {
  @Field(() => NameOutcomeEnum, { description: 'What was decided' })
  outcome!: NameOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'The enterprise or product that is meant; of a new product the segment that it is made in',
  })
  targetId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name' })
  targetName!: string | null;

  @Field(() => String, { description: 'Who decided' })
  decidedBy!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  decidedAt!: string;
}

@ObjectType({ description: 'A row that gives a name' })
export class NameRow {
  @Field(() => ID, { description: 'The version of the row' })
  rowVersionId!: string;

  @Field(() => String, { description: 'The firm of the row' })
  firm!: string;

  @Field(() => String, { description: 'Sheet and cell, such as 供应链清单-供给!K5' })
  place!: string;
}

@ObjectType({
  description:
    'A name that rows of a street give in one column and that means nothing certain by itself 名称',
})
export class NameItem {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => NameKindEnum, { description: 'What it is of' })
  kind!: MentionKind;

  @Field(() => String, { description: 'As it was first written' })
  name!: string;

  @Field(() => String, { description: 'The column that it stands in, by its key' })
  column!: string;

  @Field(() => String, { description: 'The column in Chinese' })
  columnLabel!: string;

  @Field(() => String, { description: 'Division code of the street' })
  streetCode!: string;

  @Field(() => String, { description: 'The street; of all streets 各街道' })
  streetName!: string;

  @Field(() => [String], {
    description: 'The streets whose rows write it so, where all of them are asked for together',
  })
  streetNames!: string[];

  @Field(() => Boolean, { description: 'Decided by the district for every street' })
  everywhere!: boolean;

  @Field(() => ID, { nullable: true, description: 'Of main products the segment of the row' })
  segmentId!: string | null;

  @Field(() => String, { nullable: true, description: 'That segment' })
  segmentName!: string | null;

  @Field(() => Int, { description: 'How many rows in force give it' })
  uses!: number;

  @Field(() => [NameRow], { description: 'Some of these rows' })
  rows!: NameRow[];

  @Field(() => [NameProposal], { description: 'What it may mean, likeliest first, at most five' })
  proposals!: NameProposal[];

  @Field(() => DecisionOfName, { nullable: true, description: 'What was decided of it' })
  decision!: DecisionOfName | null;
}

@InputType({ description: 'What is decided of one name' })
export class NameDecisionInput {
  @Field(() => ID, { description: 'The name' })
  id!: string;

  @Field(() => NameOutcomeEnum, { description: 'What is decided' })
  outcome!: NameOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'Of IS the enterprise or product, of NEW and ADMITTED the segment that it is made in',
  })
  targetId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Holds in every street that has not decided otherwise; for the district, of IS and NONE, not of a firm’s own name',
  })
  everywhere!: boolean | null;
}

@ObjectType({ description: 'A product that the district agrees should be in the catalogue' })
export class AdmittedProduct {
  @Field(() => String, { description: 'What streets call it' })
  name!: string;

  @Field(() => ID, { description: 'The segment that it is made in' })
  segmentId!: string;

  @Field(() => String, { description: 'That segment' })
  segmentName!: string;

  @Field(() => Int, { description: 'How many streets write it' })
  streets!: number;
}

export const { Connection: NameConnection } = connectionOf('Name', () => NameItem);

Field(() => Int, {
  nullable: true,
  description: 'Of OPEN how many are in REST, and the other way round; null for the other lists',
})(NameConnection.prototype, 'otherCount');
