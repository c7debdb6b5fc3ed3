import { Field, ID, ObjectType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { connectionOf } from '../relay/connection.type.ts';

@ObjectType({ description: 'One side of a dispute' })
export class DisputeSide {
  @Field(() => String, { description: 'The value; 已隐藏 where you may not see it' })
  value!: string;

  @Field(() => Boolean, { description: 'You may not see the value' })
  hidden!: boolean;

  @Field(() => Boolean, { description: 'This value is shown until it is decided' })
  shown!: boolean;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
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

  @Field(() => [DisputeSide], { description: 'What each side says' })
  sides!: DisputeSide[];
}

export const { Connection: DisputeConnection } = connectionOf('Dispute', () => Dispute);
