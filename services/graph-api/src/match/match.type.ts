import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DemandItem } from '../demand/demand.type.ts';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { ProductBrief } from '../product/product-brief.type.ts';

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN';

export const OutcomeEnum = { PASS: 'PASS', FAIL: 'FAIL', UNKNOWN: 'UNKNOWN' } as const satisfies Record<
  Outcome,
  Outcome
>;
registerEnumType(OutcomeEnum, {
  name: 'Outcome',
  description: 'Whether a constraint holds: 满足, 不满足, 待核实',
});

@ObjectType({ description: 'A reason for or against a match' })
export class Reason {
  @Field(() => String, { description: 'Stable code' })
  code!: string;

  @Field(() => String, { description: 'The reason in words' })
  text!: string;

  @Field(() => Boolean, { description: 'It speaks for the match' })
  favours!: boolean;
}

@ObjectType({ description: 'A hard constraint of a demand, held against one supplier' })
export class Constraint {
  @Field(() => String, { description: 'Stable code' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese' })
  label!: string;

  @Field(() => OutcomeEnum, { description: 'Whether it holds' })
  outcome!: Outcome;

  @Field(() => String, { description: 'Why, or what to ask' })
  text!: string;
}

@ObjectType({ description: 'A firm that could serve a demand 供需匹配' })
export class Match {
  @Field(() => Int, { description: 'Rank, from 1' })
  rank!: number;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => ID, {
    nullable: true,
    description: 'The supply; empty when the firm only names it as a main product',
  })
  supplyId!: string | null;

  @Field(() => ProductBrief, { description: 'What it offers' })
  product!: ProductBrief;

  @Field(() => String, { description: 'SAME_PRODUCT, SAME_WORDS, NEAR_NAME or SAME_SEGMENT' })
  via!: string;

  @Field(() => OutcomeEnum, { description: 'The worst of the constraints' })
  outcome!: Outcome;

  @Field(() => Float, { description: 'Sum of the reasons; comparable within one demand only' })
  score!: number;

  @Field(() => [String], { description: 'The way from the demand row to the supplier, in words' })
  path!: string[];

  @Field(() => [Constraint], { description: 'The hard constraints' })
  constraints!: Constraint[];

  @Field(() => [Reason], { description: 'What speaks for it and against it' })
  reasons!: Reason[];

  @Field(() => [Evidence], { description: 'The rows it rests on' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'Who here could serve a demand' })
export class DemandMatches {
  @Field(() => DemandItem, { description: 'The demand' })
  demand!: DemandItem;

  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => [Match], {
    description: 'Suppliers, best first; one that fails a constraint never before one that does not',
  })
  matches!: Match[];

  @Field(() => Int, { description: 'How many rows were looked at' })
  candidatesLooked!: number;

  @Field(() => String, { description: 'What was looked for, and what was not' })
  note!: string;
}
