import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import type { QualificationKind } from '../row/stated-row.ts';
import { Street } from '../street/street.type.ts';
import type { CriterionOutcome } from './tier-criteria.ts';

export const QualificationKindEnum = {
  SCIENCE: 'SCIENCE',
  INNOVATIVE: 'INNOVATIVE',
  SPECIALISED: 'SPECIALISED',
  GIANT: 'GIANT',
  CHAMPION: 'CHAMPION',
  CERTIFICATE: 'CERTIFICATE',
} as const satisfies Record<QualificationKind, QualificationKind>;
registerEnumType(QualificationKindEnum, {
  name: 'QualificationKind',
  description:
    'A tier (科技型中小企业, 创新型中小企业, 专精特新中小企业, 专精特新小巨人, 单项冠军), or a certificate 资质/体系',
});

export type QualificationState = 'HOLDS' | 'EXPIRING' | 'EXPIRED' | 'UNDATED' | 'LAPSING';

export const QualificationStateEnum = {
  HOLDS: 'HOLDS',
  EXPIRING: 'EXPIRING',
  EXPIRED: 'EXPIRED',
  UNDATED: 'UNDATED',
  LAPSING: 'LAPSING',
} as const satisfies Record<QualificationState, QualificationState>;
registerEnumType(QualificationStateEnum, {
  name: 'QualificationState',
  description:
    '有效, 90 天内到期, 已过期, 没有有效期; to ask for, HOLDS takes in EXPIRING and UNDATED, LAPSING is EXPIRING or EXPIRED',
});

export const CriterionOutcomeEnum = {
  MET: 'MET',
  MISSING: 'MISSING',
  UNKNOWN: 'UNKNOWN',
  HIDDEN: 'HIDDEN',
  UNCHECKED: 'UNCHECKED',
} as const satisfies Record<CriterionOutcome, CriterionOutcome>;
registerEnumType(CriterionOutcomeEnum, {
  name: 'CriterionOutcome',
  description:
    'Whether a criterion is met: 满足, 缺, 清单没有, 不能查看, 条文待核 (the rule was not found, nothing is judged by it)',
});

@ObjectType({ description: 'One edition of the rule by which a tier is granted' })
export class TierRule {
  @Field(() => ID, { description: 'Stable id' })
  id!: string;

  @Field(() => QualificationKindEnum, { description: 'The tier' })
  tier!: QualificationKind;

  @Field(() => String, { description: 'Name of the document' })
  name!: string;

  @Field(() => String, { nullable: true, description: '文号; empty where it was not found' })
  number!: string | null;

  @Field(() => String, { description: 'In force from this day on, 2026-04-01' })
  inForceFrom!: string;

  @Field(() => String, { description: 'How long a grant holds: 3 年, 当年, or 待核' })
  validity!: string;

  @Field(() => [String], { description: 'What of this entry was not found in a published text' })
  unchecked!: string[];

  @Field(() => String, { description: 'Where it was read' })
  origin!: string;
}

@ObjectType({ description: 'A tier 梯度 or certificate 资质 of a firm, as one row states it' })
export class Qualification {
  @Field(() => ID, { description: 'Id of the fact' })
  id!: string;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => QualificationKindEnum, { description: 'Which tier, or that it is a certificate' })
  kind!: QualificationKind;

  @Field(() => String, { description: 'What it is called' })
  name!: string;

  @Field(() => String, { nullable: true, description: '文号 of a tier, number of a certificate' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: '认定日: a day, a month or a year' })
  grantedOn!: string | null;

  @Field(() => String, { nullable: true, description: '有效期至, or 长期; empty where nobody says' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'The validity is not stated but follows from 认定日 by the rule' })
  untilByRule!: boolean;

  @Field(() => QualificationStateEnum, { description: 'As of the instant asked for' })
  state!: QualificationState;

  @Field(() => Int, { nullable: true, description: 'Days until it lapses, negative since it has' })
  daysLeft!: number | null;

  @Field(() => TierRule, { nullable: true, description: 'The rule in force when it was granted' })
  rule!: TierRule | null;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
}

export const { Connection: QualificationConnection } = connectionOf('Qualification', () => Qualification);

@ObjectType({ description: 'How many firms hold a tier' })
export class TierCount {
  @Field(() => QualificationKindEnum, { description: 'The tier' })
  kind!: QualificationKind;

  @Field(() => Int, { description: 'Firms that hold it, each once' })
  firms!: number;
}

@ObjectType({ description: 'The tiers of the firms of one street, or of the district' })
export class TierRow {
  @Field(() => Street, { nullable: true, description: 'The street; empty for the district' })
  street!: Street | null;

  @Field(() => [TierCount], { description: 'By tier, lowest first' })
  counts!: TierCount[];

  @Field(() => Int, { description: 'Tiers that lapse within 90 days' })
  expiring!: number;

  @Field(() => Int, { description: 'Tiers that have lapsed and still stand in a list' })
  expired!: number;

  @Field(() => Int, { description: 'Certificates that lapse within 90 days' })
  certificatesExpiring!: number;

  @Field(() => Int, { description: 'Certificates that have lapsed and still stand in a list' })
  certificatesExpired!: number;
}

@ObjectType({ description: 'Tiers by street 梯度培育 as of an instant' })
export class TierOverview {
  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => [TierRow], { description: 'The streets' })
  rows!: TierRow[];

  @Field(() => TierRow, { description: 'The district; a firm counts once in each tier' })
  total!: TierRow;

  @Field(() => [TierRule], { description: 'The rules in force then, by tier' })
  rules!: TierRule[];
}

@ObjectType({ description: 'A criterion of a rule held against a firm' })
export class TierCriterion {
  @Field(() => String, { description: 'What is asked' })
  text!: string;

  @Field(() => String, { description: 'How it is judged; mostly empty' })
  note!: string;

  @Field(() => CriterionOutcomeEnum, { description: 'Whether it is met' })
  outcome!: CriterionOutcome;

  @Field(() => String, { description: 'What the lists say, or why nothing can be said' })
  found!: string;

  @Field(() => [Evidence], { description: 'The rows it rests on' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'What a firm has to meet: one criterion, or one of several' })
export class TierRequirement {
  @Field(() => String, { description: 'The criterion, or what its alternatives have in common' })
  title!: string;

  @Field(() => CriterionOutcomeEnum, { description: 'MET where one of the alternatives is' })
  outcome!: CriterionOutcome;

  @Field(() => [TierCriterion], { description: 'The criterion, or the alternatives' })
  criteria!: TierCriterion[];
}

@ObjectType({ description: 'A firm that stands one step below a tier, and what it still lacks' })
export class TierCandidate {
  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => [Qualification], { description: 'The tiers that it holds' })
  holds!: Qualification[];

  @Field(() => Int, { description: 'Requirements that are met' })
  met!: number;

  @Field(() => Int, { description: 'Requirements that it lacks' })
  missing!: number;

  @Field(() => Int, { description: 'Requirements that nobody knows of' })
  unknown!: number;

  @Field(() => [TierRequirement], { description: 'In the order of the rule' })
  requirements!: TierRequirement[];
}

const { Connection: TierCandidateConnection } = connectionOf('TierCandidate', () => TierCandidate);

@ObjectType({ description: 'Firms that could apply for a tier, those that lack least first' })
export class TierCandidates {
  @Field(() => TierRule, { nullable: true, description: 'The rule in force then; empty where none is known' })
  rule!: TierRule | null;

  @Field(() => TierCandidateConnection, { description: 'The firms' })
  firms!: InstanceType<typeof TierCandidateConnection>;

  @Field(() => Boolean, { description: 'There are more firms than were looked at: choose a street' })
  truncated!: boolean;
}
