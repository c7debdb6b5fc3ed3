import { Field, ID, ObjectType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { connectionOf } from '../relay/connection.type.ts';

@ObjectType({ description: 'One side of a dispute: what rows of one street say alike' })
export class DisputeSide {
  @Field(() => ID, { description: 'Id, to decide for it' })
  id!: string;

  @Field(() => String, { description: 'The value; 已隐藏 where you may not see it' })
  value!: string;

  @Field(() => Boolean, { description: 'You may not see the value' })
  hidden!: boolean;

  @Field(() => Boolean, { description: 'This value is shown: as decided, or until it is decided' })
  shown!: boolean;

  @Field(() => String, { description: 'The street whose rows say so' })
  streetName!: string;

  @Field(() => [Evidence], { description: 'The rows that say so' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'What was decided of a dispute 裁定' })
export class DisputeDecision {
  @Field(() => String, { description: 'Who decided' })
  madeBy!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  madeAt!: string;

  @Field(() => String, { nullable: true, description: 'Why' })
  note!: string | null;
}

@ObjectType({ description: 'Two lists say different things of one field of a firm 争议' })
export class Dispute {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => String, { description: 'Key of the field' })
  field!: string;

  @Field(() => String, { description: 'Its name in Chinese' })
  label!: string;

  @Field(() => String, { description: 'Year that the figures are of' })
  period!: string;

  @Field(() => String, { description: 'Open since (ISO 8601, UTC)' })
  since!: string;

  @Field(() => String, { description: 'Whose records count for this field, in words' })
  owner!: string;

  @Field(() => DisputeDecision, { nullable: true, description: 'The decision that settles it; null: open' })
  decision!: DisputeDecision | null;

  @Field(() => Boolean, { description: 'You may decide it' })
  decidable!: boolean;

  @Field(() => [DisputeSide], { description: 'What each side says, the earliest first' })
  sides!: DisputeSide[];
}

export const { Connection: DisputeConnection } = connectionOf('Dispute', () => Dispute);
