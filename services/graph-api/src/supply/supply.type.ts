import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { Measure } from '../measure/measure.type.ts';
import { ProductBrief } from '../product/product-brief.type.ts';
import { connectionOf } from '../relay/connection.type.ts';

@ObjectType({ description: 'What a firm offers 供给, by one row of a supply list' })
export class SupplyItem {
  @Field(() => ID, { description: 'Id of the fact' })
  id!: string;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => ProductBrief, { description: 'The product or service' })
  product!: ProductBrief;

  @Field(() => String, { description: '类型: 原材料, 零部件, 设备 …; empty when not stated' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '规格' })
  spec!: string | null;

  @Field(() => Measure, { nullable: true, description: '年产能' })
  capacity!: Measure | null;

  @Field(() => Measure, { nullable: true, description: '可供余量' })
  spare!: Measure | null;

  @Field(() => Measure, { nullable: true, description: '起订量' })
  minimumOrder!: Measure | null;

  @Field(() => Int, { nullable: true, description: '交期, days' })
  leadTimeDays!: number | null;

  @Field(() => [String], { description: '认证' })
  certificates!: string[];

  @Field(() => String, { nullable: true, description: '供货半径' })
  radius!: string | null;

  @Field(() => String, { nullable: true, description: '价格区间; empty where you may not see it' })
  price!: string | null;

  @Field(() => [String], { description: 'Keys of the fields that are stated and that you may not see' })
  hiddenFields!: string[];

  @Field(() => String, { nullable: true, description: '有效期至, as stated' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'No longer in force at the instant asked for' })
  expired!: boolean;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
}

export const { Connection: SupplyConnection } = connectionOf('Supply', () => SupplyItem);
