import type DataLoader from 'dataloader';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DemandItem } from '../demand/demand.type.ts';
import { Dispute } from '../dispute/dispute.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { Decision } from '../identity/decision.type.ts';
import { Measure } from '../measure/measure.type.ts';
import { PlacementItem } from '../placement/placement.type.ts';
import type { Visibility } from '../policy/policy-table.ts';
import { VisibilityEnum } from '../policy/visibility.enum.ts';
import { ProductBrief } from '../product/product-brief.type.ts';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';
import { SupplyItem } from '../supply/supply.type.ts';
import { SupplyLinkItem } from '../supply-link/supply-link.type.ts';
import { Qualification } from '../tier/tier.type.ts';
import type { AskedPartners, PartnerRecord } from './enterprise.service.ts';
import { EnterpriseBrief } from './enterprise-brief.type.ts';

@ObjectType({ description: 'A name that lists call a firm by' })
export class EnterpriseName {
  @Field(() => String, { description: 'The name' })
  name!: string;

  @Field(() => String, { description: 'FULL 全称, SHORT 简称, FORMER 曾用名' })
  kind!: string;

  @Field(() => String, { description: 'Known since (ISO 8601, UTC)' })
  since!: string;
}

@ObjectType({ description: 'A code that a firm is known by' })
export class Identifier {
  @Field(() => String, { description: 'USCC 统一社会信用代码' })
  scheme!: string;

  @Field(() => String, { description: 'The code' })
  value!: string;

  @Field(() => String, { description: 'Known since (ISO 8601, UTC)' })
  since!: string;
}

@ObjectType({ description: 'One field of a firm, with the value that is shown' })
export class FieldValue {
  @Field(() => String, { description: 'Key of the field' })
  field!: string;

  @Field(() => String, { description: 'Its name in Chinese' })
  label!: string;

  @Field(() => String, {
    description:
      'Year that a figure is of, or tier that a validity is of; empty for a field without a period',
  })
  period!: string;

  @Field(() => String, { nullable: true, description: 'Value; empty where you may not see it' })
  value!: string | null;

  @Field(() => Measure, { nullable: true, description: 'The figure, for a field that is one' })
  measure!: Measure | null;

  @Field(() => VisibilityEnum, { description: 'How far the value may be seen' })
  visibility!: Visibility;

  @Field(() => Boolean, { description: 'There is a value that you may not see' })
  hidden!: boolean;

  @Field(() => Boolean, { description: 'Lists differ 争议' })
  disputed!: boolean;

  @Field(() => Boolean, { description: 'Lists differ, and it was decided which is right 已定' })
  settled!: boolean;

  @Field(() => Evidence, { nullable: true, description: 'The row that says so' })
  evidence!: Evidence | null;
}

@ObjectType({ description: 'A person to talk to, as a list gives it' })
export class Contact {
  @Field(() => String, { nullable: true, description: 'Name' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Function' })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was erased 已按要求删除 (ISO 8601, UTC); then nothing else is here',
  })
  erasedAt!: string | null;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
}

@ObjectType({ description: 'A row that speaks of a firm' })
export class RowBrief {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => ID, { description: 'The version of the row' })
  rowVersionId!: string;

  @Field(() => ListKindEnum, { description: 'Which list it is in' })
  list!: ListKind;

  @Field(() => String, { description: 'File' })
  fileName!: string;

  @Field(() => String, { description: 'Sheet' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the sheet, from 1' })
  rowNumber!: number;

  @Field(() => String, { description: 'Firm as the row calls it' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'When it was approved (ISO 8601, UTC)' })
  approvedAt!: string | null;
}

@ObjectType({ description: 'A firm that could supply, or could buy' })
export class Partner {
  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => ProductBrief, { description: 'The product in question' })
  product!: ProductBrief;

  @Field(() => String, { description: 'SAME_PRODUCT or INPUT_TO' })
  via!: string;

  @Field(() => String, { description: 'Why, in words' })
  reason!: string;

  @Field(() => [Evidence], { description: 'The rows it rests on' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'A firm 企业 as of an instant' })
export class Enterprise {
  @Field(() => ID, { description: 'Opaque id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => [EnterpriseName], { description: 'All names' })
  names!: EnterpriseName[];

  @Field(() => [Identifier], { description: 'Its codes' })
  identifiers!: Identifier[];

  @Field(() => [Decision], { description: 'What was decided of it and holds at that instant, newest first' })
  decisions!: Decision[];

  @Field(() => Boolean, { description: 'You may merge and split it, and undo such decisions, now' })
  decidable!: boolean;

  @Field(() => Boolean, { description: 'You may see what it lets others see' })
  consentable!: boolean;

  @Field(() => Boolean, { description: 'You may erase its contacts, for good' })
  erasable!: boolean;

  @Field(() => Boolean, { description: 'It is your own firm: you may take along all that is held on it' })
  own!: boolean;

  @Field(() => Boolean, { description: 'You may invite it to take an account of its own, now' })
  invitable!: boolean;

  @Field(() => Boolean, { description: 'Known by name only' })
  provisional!: boolean;

  @Field(() => Boolean, { description: 'Invented for demonstration 演示' })
  demo!: boolean;

  @Field(() => String, { nullable: true, description: 'Street where it operates' })
  streetName!: string | null;

  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => [Qualification], { description: 'Its tiers, lowest first, and its certificates' })
  qualifications!: Qualification[];

  @Field(() => [FieldValue], { description: 'What is said of it' })
  fields!: FieldValue[];

  @Field(() => [Dispute], { description: 'Where lists differ' })
  disputes!: Dispute[];

  @Field(() => [PlacementItem], { description: 'Where it is placed' })
  placements!: PlacementItem[];

  @Field(() => [SupplyItem], { description: 'What it offers' })
  supplies!: SupplyItem[];

  @Field(() => [DemandItem], { description: 'What it needs; empty where you may not see demands' })
  demands!: DemandItem[];

  @Field(() => [SupplyLinkItem], { description: 'Who supplies it and whom it supplies, as lists say' })
  supplyLinks!: SupplyLinkItem[];

  @Field(() => Int, { description: 'How many supply links there are that you may not see' })
  supplyLinksHidden!: number;

  @Field(() => [RowBrief], { description: 'The rows that speak of it' })
  rows!: RowBrief[];

  @Field(() => [Contact], { description: 'Persons to talk to' })
  contacts!: Contact[];

  @Field(() => Boolean, { description: 'There are contacts that you may not see' })
  contactsHidden!: boolean;

  /** Who it could buy from and sell to, read when asked for. */
  partners!: DataLoader<AskedPartners, PartnerRecord[]>;
}
