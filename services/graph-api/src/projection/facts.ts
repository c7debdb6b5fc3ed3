import { FOREVER } from '../clock.ts';
import { ledgerKey } from '../ledger/key.ts';
import type {
  Known,
  ListKind,
  Measure,
  PlacementRole,
  QualificationKind,
  StatedQualification,
  StatedValues,
} from '../row/stated-row.ts';
import { tierNamed } from '../tier/tier-kind.ts';
import type { Visibility } from '../workbook/column-dictionary.ts';
import { fieldVisibility } from '../workbook/field-label.ts';
import { normaliseName } from './identity.ts';
import { endOf, type Interval, shownInterval } from './interval.ts';
import type { ModelIndex } from './model-index.ts';

/** The current version of a row, as the fold reads it from the ledger. */
export interface CurrentVersion {
  rowKey: string;
  rowVersionId: string;
  list: ListKind;
  streetCode: string;
  rowNumber: number;
  values: StatedValues;
  /** Address of each field's cell. */
  addresses: Record<string, string>;
  /** The cells that say what the firm says of itself. */
  selfReported: readonly string[];
  approvedAt: number;
  demo: boolean;
}

/** What every fact carries: whose, from which row, how well known, when shown. */
export interface FactBase extends Interval {
  id: string;
  enterpriseId: string;
  /** The enterprise that the row means by itself, where a decision has it count for another one. */
  ownEnterpriseId: string | null;
  streetCode: string;
  rowVersionId: string;
  rowKey: string;
  /** Addresses of the cells that say it, a blank between: D2 K2. */
  evidenceCells: string;
  approvedAt: number;
  collectedOn: string | null;
  known: Known;
}

export interface PlacementFact extends FactBase {
  segmentId: string;
  chainId: string;
  role: PlacementRole;
  productIds: string[];
  productTexts: string[];
  operatingStreetCode: string;
}

export interface OfferFact extends FactBase {
  productId: string | null;
  productText: string;
  [property: string]: unknown;
}

/**
 * That one firm supplies another, as one of the two says in 现有主要客户 or 现有供应商. The other is known by the name
 * that the row gives; `partnerId` is the enterprise that alone bears it, null for firms outside and for namesakes.
 */
export interface SupplyLinkFact extends FactBase {
  /** What the firm of the row does for the other. */
  direction: 'SUPPLIES' | 'BUYS';
  partnerName: string;
  /** The name as names are compared: see `normaliseName`. */
  partnerKey: string;
  partnerId: string | null;
  /** A decision, not the name alone, says who is meant. */
  decided: boolean;
  productId: string | null;
  productText: string;
}

/**
 * A tier or certificate. It is shown as long as its row says so, beyond `lapsesAt` too: that a tier is out of date
 * is worth telling.
 */
export interface QualificationFact extends FactBase {
  kind: QualificationKind;
  name: string;
  number: string | null;
  /** As stated: a day, a month or a year. */
  grantedOn: string | null;
  /** As stated or by the rule; 长期, or null where neither says. */
  validUntil: string | null;
  /** The rule that `validUntil` follows from. */
  untilByRule: string | null;
  /** The instant after the last one on which it holds; FOREVER where nobody knows. */
  lapsesAt: number;
  operatingStreetCode: string;
}

export interface FieldValueFact extends FactBase {
  field: string;
  /** The year a figure is of, the tier a validity is of, or '' for a field without a period. */
  period: string;
  /** Equal exactly when two values say the same. */
  canonical: string;
  value: string;
  number: number | null;
  low: number | null;
  high: number | null;
  /** Of a figure; null for words. */
  unit: string | null;
  approximate: boolean | null;
  /** As the column dictionary had it when the row was folded. */
  visibility: Visibility;
}

/** All facts that one or more rows say. */
export interface Facts {
  placements: PlacementFact[];
  supplies: OfferFact[];
  demands: OfferFact[];
  supplyLinks: SupplyLinkFact[];
  qualifications: QualificationFact[];
  fieldValues: FieldValueFact[];
}

export const noFacts = (): Facts => ({
  placements: [],
  supplies: [],
  demands: [],
  supplyLinks: [],
  qualifications: [],
  fieldValues: [],
});

/** The names of the kinds, in the order in which they are folded. */
export const factKinds = [
  'placements',
  'supplies',
  'demands',
  'supplyLinks',
  'qualifications',
  'fieldValues',
] as const;

export function filterFacts(facts: Facts, keep: (fact: FactBase) => boolean): Facts {
  return {
    placements: facts.placements.filter(keep),
    supplies: facts.supplies.filter(keep),
    demands: facts.demands.filter(keep),
    supplyLinks: facts.supplyLinks.filter(keep),
    qualifications: facts.qualifications.filter(keep),
    fieldValues: facts.fieldValues.filter(keep),
  };
}

export function mergeFacts(parts: readonly Facts[]): Facts {
  const all = noFacts();
  for (const part of parts) {
    for (const fact of part.placements) all.placements.push(fact);
    for (const fact of part.supplies) all.supplies.push(fact);
    for (const fact of part.demands) all.demands.push(fact);
    for (const fact of part.supplyLinks) all.supplyLinks.push(fact);
    for (const fact of part.qualifications) all.qualifications.push(fact);
    for (const fact of part.fieldValues) all.fieldValues.push(fact);
  }
  return all;
}

export function mapFacts(facts: Facts, change: <Fact extends FactBase>(fact: Fact) => Fact): Facts {
  return {
    placements: facts.placements.map(change),
    supplies: facts.supplies.map(change),
    demands: facts.demands.map(change),
    supplyLinks: facts.supplyLinks.map(change),
    qualifications: facts.qualifications.map(change),
    fieldValues: facts.fieldValues.map(change),
  };
}

/** All facts, whatever their kind. */
export const everyFact = (facts: Facts): FactBase[] => factKinds.flatMap((kind): FactBase[] => facts[kind]);

/**
 * What a row version says of an enterprise from the instant `at` on.
 *
 * A chain row gives field values, tiers and certificates and, once its segment is known, a placement per role. A
 * supply or demand row gives one supply or demand, shown until its 有效期至, and a supply link to each customer or
 * supplier that it names. A row without a role places the firm without saying what it does there. What the model no longer has is
 * not placed, and offered by its text alone.
 */
export function factsOf(version: CurrentVersion, enterpriseId: string, at: number, model: ModelIndex): Facts {
  const facts = noFacts();
  if (version.list === 'SUPPLY') {
    facts.supplies.push(supplyOf(version, enterpriseId, at, model));
    facts.supplyLinks.push(...supplyLinksOf(version, enterpriseId, at, model, 'SUPPLIES'));
  } else if (version.list === 'DEMAND') {
    facts.demands.push(demandOf(version, enterpriseId, at, model));
    facts.supplyLinks.push(...supplyLinksOf(version, enterpriseId, at, model, 'BUYS'));
  } else {
    facts.placements.push(...placementsOf(version, enterpriseId, at, model));
    facts.qualifications.push(...qualificationsOf(version, enterpriseId, at));
    facts.fieldValues.push(...fieldValuesOf(version, enterpriseId, at));
  }
  return facts;
}

function base(
  version: CurrentVersion,
  enterpriseId: string,
  at: number,
  part: string,
  fields: string[],
): FactBase {
  return {
    id: ledgerKey('fact', version.rowVersionId, part, at),
    enterpriseId,
    ownEnterpriseId: null,
    streetCode: version.streetCode,
    rowVersionId: version.rowVersionId,
    rowKey: version.rowKey,
    evidenceCells: fields.flatMap((field) => version.addresses[field] ?? []).join(' '),
    approvedAt: version.approvedAt,
    collectedOn: version.values.collectedOn?.value ?? null,
    known: fields.some((field) => version.selfReported.includes(field))
      ? 'SELF_REPORTED'
      : (version.values.known ?? 'REPORTED'),
    ...shownInterval(at, endOf(version.values.validUntil)),
  };
}

function placementsOf(
  version: CurrentVersion,
  enterpriseId: string,
  at: number,
  model: ModelIndex,
): PlacementFact[] {
  const { segmentId, products = [] } = version.values;
  const chainId = segmentId ? model.chainOf(segmentId) : null;
  if (!segmentId || !chainId) return [];
  const roles: PlacementRole[] = version.values.roles?.length ? version.values.roles : ['UNSTATED'];
  return roles.map((role) => ({
    ...base(version, enterpriseId, at, `placement:${role}`, [
      'enterpriseName',
      'segmentText',
      'roles',
      'products',
    ]),
    segmentId,
    chainId,
    role,
    productIds: [...new Set(products.flatMap(({ productId }) => knownProduct(productId, model) ?? []))],
    productTexts: products.map((product) => product.text),
    operatingStreetCode: version.values.operatingStreetCode ?? version.streetCode,
  }));
}

function qualificationsOf(version: CurrentVersion, enterpriseId: string, at: number): QualificationFact[] {
  const { values, streetCode } = version;
  const stated = values.qualifications ?? tierAlone(values);
  return stated.map((one, index) => ({
    ...base(
      version,
      enterpriseId,
      at,
      `qualification:${index}`,
      one.kind === 'CERTIFICATE'
        ? ['certificates', 'certificateNumbers', 'certificateUntil']
        : ['tier', 'tierOn', 'tierUntil', 'tierNumber'],
    ),
    kind: one.kind,
    name: one.name,
    number: one.number ?? null,
    grantedOn: one.grantedOn?.value ?? null,
    validUntil: one.validUntil?.precision === 'OPEN' ? '长期' : (one.validUntil?.value ?? null),
    untilByRule: one.untilByRule ?? null,
    lapsesAt: endOf(one.validUntil),
    operatingStreetCode: values.operatingStreetCode ?? streetCode,
  }));
}

/** Rows that were read before days and numbers were: the tier alone. */
function tierAlone({ tier }: StatedValues): StatedQualification[] {
  const kind = tier ? tierNamed(tier) : null;
  return kind && tier ? [{ kind, name: tier }] : [];
}

function supplyOf(version: CurrentVersion, enterpriseId: string, at: number, model: ModelIndex): OfferFact {
  const { values } = version;
  return {
    ...base(version, enterpriseId, at, 'supply', ['enterpriseName', 'product', 'capacity', 'spare']),
    ...offerOf(values, model),
    ...flat('capacity', values.capacity),
    ...flat('spare', values.spare),
    ...flat('minimumOrder', values.minimumOrder),
    ...certificatesOf(values),
    radius: values.radius ?? null,
    price: values.price ?? null,
  };
}

function demandOf(version: CurrentVersion, enterpriseId: string, at: number, model: ModelIndex): OfferFact {
  const { values } = version;
  return {
    ...base(version, enterpriseId, at, 'demand', ['enterpriseName', 'product', 'quantity', 'budget']),
    ...(isOver(values) ? { shownTo: at } : {}),
    ...offerOf(values, model),
    state: values.demandState ?? 'OPEN',
    ...(isWithheld(values) ? { withheld: true } : {}),
    particulars: values.particulars ? JSON.stringify(values.particulars) : null,
    ...flat('quantity', values.quantity),
    ...flat('budget', values.budget),
    ...certificatesOf(values),
    radius: values.radius ?? null,
    sourceRegion: values.sourceRegion ?? null,
    singleSource: values.singleSource ?? null,
    urgency: values.urgency ?? null,
  };
}

const certificatesOf = ({ certificates = [] }: StatedValues) => ({
  certificates: certificates.length > 0 ? certificates : null,
});

/** The firm does not want it to be public: 是否愿意公开 says 否. */
export const isWithheld = ({ consentPublic }: StatedValues): boolean => consentPublic === false;

/** A demand that is met or taken back ends with the act that says so. */
function isOver({ demandState }: StatedValues): boolean {
  return demandState !== undefined && demandState !== 'IN_TALKS';
}

/** The column that says a link: a link is seen by whom that column is seen by. */
export const linkFields = { SUPPLIES: 'customers', BUYS: 'suppliers' } as const;

function supplyLinksOf(
  version: CurrentVersion,
  enterpriseId: string,
  at: number,
  model: ModelIndex,
  direction: SupplyLinkFact['direction'],
): SupplyLinkFact[] {
  const field = linkFields[direction];
  const byKey = new Map(version.values[field]?.map((name) => [normaliseName(name), name]));
  return [...byKey].map(([partnerKey, partnerName]) => ({
    ...base(version, enterpriseId, at, `link:${partnerKey}`, ['enterpriseName', 'product', field]),
    direction,
    partnerName,
    partnerKey,
    partnerId: null,
    decided: false,
    productId: knownProduct(version.values.product?.productId, model),
    productText: version.values.product?.text ?? '',
  }));
}

function offerOf(values: StatedValues, model: ModelIndex) {
  return {
    productId: knownProduct(values.product?.productId, model),
    productText: values.product?.text ?? '',
    kind: values.kind ?? '',
    spec: values.spec ?? null,
    leadTimeDays: values.leadTimeDays ?? null,
    leadTimeText: values.leadTimeText ?? null,
    validUntil: values.validUntil?.value ?? null,
    validUntilText: values.validUntil?.original ?? null,
    lapsesAt: endOf(values.validUntil) === FOREVER ? null : endOf(values.validUntil),
  };
}

function knownProduct(productId: string | null | undefined, model: ModelIndex): string | null {
  return productId && model.hasProduct(productId) ? productId : null;
}

function flat(name: string, measure: Measure | undefined): Record<string, unknown> {
  return {
    [`${name}Value`]: measure?.value ?? null,
    [`${name}Low`]: measure?.low ?? null,
    [`${name}High`]: measure?.high ?? null,
    [`${name}Unit`]: measure?.unit ?? null,
    [`${name}Approximate`]: measure?.approximate || null,
    [`${name}Text`]: measure?.original ?? null,
  };
}

interface Statement {
  field: string;
  period: string;
  canonical: string;
  value: string;
  measure?: Measure;
  /** Key of the column that says it. */
  cell: string;
}

function fieldValuesOf(version: CurrentVersion, enterpriseId: string, at: number): FieldValueFact[] {
  return statementsOf(version).map(({ field, period, canonical, value, measure, cell }) => ({
    ...base(version, enterpriseId, at, `field:${field}:${period}`, [cell]),
    field,
    period,
    canonical,
    value,
    number: measure?.value ?? null,
    low: measure?.low ?? null,
    high: measure?.high ?? null,
    unit: measure?.unit || null,
    approximate: measure?.approximate || null,
    visibility: fieldVisibility(cell),
  }));
}

function statementsOf({ values, streetCode }: CurrentVersion): Statement[] {
  const said: Statement[] = [
    word('operatingStreet', values.operatingStreetCode ?? streetCode, 'operatingStreetCode'),
  ];
  if (values.registeredStreet) said.push(word('registeredStreet', values.registeredStreet));
  if (values.registeredAddress) said.push(word('registeredAddress', values.registeredAddress));
  if (values.gbt4754) said.push(word('gbt4754', values.gbt4754));
  if (values.tier) said.push(word('tier', values.tier));
  if (values.aboveScale !== undefined) said.push(word('aboveScale', values.aboveScale ? '是' : '否'));
  if (values.leader !== undefined) said.push(word('leader', values.leader ? '是' : '否'));
  if (values.startedOn?.value) said.push(word('startedOn', values.startedOn.value));
  if (values.staff) said.push(figure('staff', '', values.staff));
  if (values.output) said.push(figure('output', values.outputYear ?? '', values.output));
  if (values.revenue) said.push(figure('revenue', values.revenueYear ?? '', values.revenue));
  if (values.researchExpense) {
    said.push(figure('researchExpense', values.researchExpenseYear ?? '', values.researchExpense));
  }
  for (const { kind, name, validUntil } of values.qualifications ?? []) {
    if (kind === 'CERTIFICATE' || !validUntil) continue;
    const until = validUntil.value ?? '长期';
    said.push({ field: 'tierUntil', period: name, canonical: until, value: until, cell: 'tierUntil' });
  }
  return said;
}

function word(field: string, value: string, cell = field): Statement {
  return { field, period: '', canonical: value, value, cell };
}

function figure(field: string, period: string, measure: Measure): Statement {
  const canonical = [measure.value, measure.low, measure.high, measure.unit].join('|');
  return { field, period, canonical, value: measure.original, measure, cell: field };
}
