import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { Measure } from '../measure/measure.type.ts';
import { ProductBrief } from '../product/product-brief.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import type { DemandState } from '../row/stated-row.ts';

export const DemandStateEnum = {
  OPEN: 'OPEN',
  IN_TALKS: 'IN_TALKS',
  MET: 'MET',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const satisfies Record<DemandState, DemandState>;
registerEnumType(DemandStateEnum, {
  name: 'DemandState',
  description: 'How a demand fares: 开放, 对接中, 已满足, 撤回, 过期',
});

@ObjectType({ description: 'What is told of demands of one kind only' })
export class Particular {
  @Field(() => String, { description: 'Name of the column' })
  label!: string;

  @Field(() => String, { description: 'What the row says' })
  text!: string;
}

@ObjectType({ description: 'What a firm needs 需求, by one row of a demand list' })
export class DemandItem {
  @Field(() => ID, { description: 'Id of the fact' })
  id!: string;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => ProductBrief, { description: 'The product or service' })
  product!: ProductBrief;

  @Field(() => String, { description: '需求类型; empty when not stated' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '规格与硬性指标' })
  spec!: string | null;

  @Field(() => Measure, { nullable: true, description: '年需求量' })
  quantity!: Measure | null;

  @Field(() => Measure, { nullable: true, description: '预算, 万元; empty where you may not see it' })
  budget!: Measure | null;

  @Field(() => Boolean, { description: 'A budget is stated that you may not see' })
  budgetHidden!: boolean;

  @Field(() => Boolean, { description: 'Not public: seen by its street, the district and the firm alone' })
  withheld!: boolean;

  @Field(() => String, { nullable: true, description: '目前来源地' })
  sourceRegion!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否单一来源' })
  singleSource!: boolean | null;

  @Field(() => Int, { nullable: true, description: '期望交期, days' })
  leadTimeDays!: number | null;

  @Field(() => String, { nullable: true, description: '紧急程度' })
  urgency!: string | null;

  @Field(() => DemandStateEnum, { description: 'How it fares at the instant asked for' })
  state!: DemandState;

  @Field(() => [Particular], { description: 'What is told of its kind: 岗位, 资金用途, 起讫地, …' })
  particulars!: Particular[];

  @Field(() => [String], { description: 'Keys of the fields that are stated and that you may not see' })
  hiddenFields!: string[];

  @Field(() => String, { nullable: true, description: '有效期至, as stated' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'No longer in force at the instant asked for' })
  expired!: boolean;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
}

export const { Connection: DemandConnection } = connectionOf('Demand', () => DemandItem);
