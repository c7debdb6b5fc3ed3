import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Dispute } from '../dispute/dispute.type.ts';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';
import { Street } from '../street/street.type.ts';

export const DigestKind = { ADDED: 'ADDED', GONE: 'GONE', CHANGED: 'CHANGED' } as const;
export type DigestKind = keyof typeof DigestKind;

registerEnumType(DigestKind, {
  name: 'DigestKind',
  description: 'What became of a row: 新增, 退出, 变更',
});

@ObjectType({ description: 'How much happened' })
export class DigestCounts {
  @Field(() => Int, { description: 'Rows that are in force now and were not before 新增' })
  added!: number;

  @Field(() => Int, { description: 'Rows that were in force before and are not now 退出' })
  gone!: number;

  @Field(() => Int, { description: 'Rows that say something else 变更' })
  changed!: number;

  @Field(() => Int, { description: 'Rows handed in anew that say the same 无变化' })
  confirmed!: number;

  @Field(() => Int, { description: 'Supplies and demands that lapse within 30 days 将到期' })
  expiring!: number;

  @Field(() => Int, { description: 'Disputes that opened 新争议' })
  disputed!: number;
}

@ObjectType({ description: 'How much happened in a street' })
export class StreetDigest {
  @Field(() => Street, { description: 'The street whose lists they are' })
  street!: Street;

  @Field(() => DigestCounts, { description: 'How much' })
  counts!: DigestCounts;
}

@ObjectType({ description: 'How much happened in a chain; a row may belong to two' })
export class ChainDigest {
  @Field(() => ID, { description: 'Id of the chain; empty for rows that are 待归类' })
  id!: string;

  @Field(() => String, { description: 'Name of the chain' })
  name!: string;

  @Field(() => DigestCounts, { description: 'How much' })
  counts!: DigestCounts;
}

@ObjectType({ description: 'A field of a row that says something else than before' })
export class DigestField {
  @Field(() => String, { description: 'Name of the field in Chinese' })
  label!: string;

  @Field(() => String, { description: 'What it said; empty when nothing' })
  before!: string;

  @Field(() => String, { description: 'What it says; empty when nothing' })
  now!: string;
}

@ObjectType({ description: 'What became of a row since the day' })
export class DigestChange {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => ID, { description: 'The version to look at: the present one, or the last that was in force' })
  rowVersionId!: string;

  @Field(() => DigestKind, { description: 'What became of it' })
  kind!: DigestKind;

  @Field(() => ListKindEnum, { description: 'Of which list' })
  list!: ListKind;

  @Field(() => String, { description: 'Name of the street whose list it is of' })
  streetName!: string;

  @Field(() => EnterpriseBrief, { nullable: true, description: 'The firm, once a fact knows it' })
  enterprise!: EnterpriseBrief | null;

  @Field(() => String, { description: 'The firm as the row names it' })
  enterpriseName!: string;

  @Field(() => String, { description: 'Segment and role, or product' })
  what!: string;

  @Field(() => [String], { description: 'Names of the chains it belongs to' })
  chainNames!: string[];

  @Field(() => [DigestField], { description: 'The fields that differ and that you may see' })
  fields!: DigestField[];

  @Field(() => Int, { description: 'How many fields differ that you may not see' })
  hiddenFields!: number;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;

  @Field(() => String, { description: 'Who decided it' })
  byName!: string;
}

@ObjectType({ description: 'A supply or demand that lapses soon' })
export class ExpiringOffer {
  @Field(() => ID, { description: 'Id of the fact' })
  id!: string;

  @Field(() => ListKindEnum, { description: 'SUPPLY or DEMAND' })
  list!: ListKind;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => String, { description: 'The product' })
  what!: string;

  @Field(() => ID, { description: 'The row that says so' })
  rowVersionId!: string;

  @Field(() => String, { description: 'The last day on which it holds, 2026-06-30' })
  lastDay!: string;
}

@ObjectType({ description: 'What happened since a day 动态, and what is to be done soon' })
export class Digest {
  @Field(() => String, { description: 'The day from whose beginning on, in Asia/Shanghai' })
  since!: string;

  @Field(() => String, { description: 'Now (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'The firm that alone is asked about; null: all' })
  enterpriseName!: string | null;

  @Field(() => DigestCounts, { description: 'All together' })
  counts!: DigestCounts;

  @Field(() => [StreetDigest], { description: 'By street; streets without anything are left out' })
  streets!: StreetDigest[];

  @Field(() => [ChainDigest], { description: 'By chain; chains without anything are left out' })
  chains!: ChainDigest[];

  @Field(() => [DigestChange], { description: 'By firm; 300 at most' })
  changes!: DigestChange[];

  @Field(() => Boolean, { description: 'More than 2,000 rows changed: only the latest are counted' })
  truncated!: boolean;

  @Field(() => [ExpiringOffer], { description: 'What lapses within 30 days, the next first' })
  expiring!: ExpiringOffer[];

  @Field(() => [Dispute], { description: 'Disputes that opened, the latest first' })
  disputes!: Dispute[];
}
