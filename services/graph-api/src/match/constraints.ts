import type { DemandItem } from '../demand/demand.type.ts';
import type { Measure } from '../measure/measure.type.ts';
import { inBaseUnit } from '../measure/units.ts';
import type { SupplyItem } from '../supply/supply.type.ts';
import type { Constraint, Outcome } from './match.type.ts';

/** What is known of a supplier's offer; a firm that only names a main product has no supply row. */
export type Offer = Pick<
  SupplyItem,
  'spec' | 'capacity' | 'spare' | 'minimumOrder' | 'leadTimeDays' | 'certificates' | 'radius' | 'hiddenFields'
> | null;

/** Certificates that a specification asks for by name. */
const CERTIFICATE = /(?:ISO|IATF|GJB|AS)\s*\d{4,5}|\b(?:CCC|ROHS|REACH|UL|CE)\b/g;

/** The hard constraints of a demand against one offer: each holds, does not, or has to be asked. */
export function constraintsOf(demand: DemandItem, offer: Offer): Constraint[] {
  const named = [...new Set(demand.spec?.toUpperCase().match(CERTIFICATE) ?? [])];
  return [
    quantity(demand, offer),
    leadTime(demand, offer),
    spec(demand, offer),
    ...(named.length > 0 ? [certificates(named, offer)] : []),
    radius(offer),
  ];
}

/** The worst outcome decides: FAIL, then UNKNOWN, then PASS. */
export function worstOf(constraints: readonly Constraint[]): Outcome {
  if (constraints.some((constraint) => constraint.outcome === 'FAIL')) return 'FAIL';
  return constraints.some((constraint) => constraint.outcome === 'UNKNOWN') ? 'UNKNOWN' : 'PASS';
}

function quantity(demand: DemandItem, offer: Offer): Constraint {
  const say = constraint('quantity', '数量');
  // What one may not see decides nothing: an outcome would tell how large it is.
  if (demand.hiddenFields.includes('quantity')) return say('UNKNOWN', '需求量您不能查看,请问需方每年要多少');
  if (offer?.hiddenFields.some((field) => field === 'spare' || field === 'capacity')) {
    return say('UNKNOWN', '对方填的产能或可供余量您不能查看,请问能供多少');
  }
  const needs = least(demand.quantity);
  if (!demand.quantity || needs === null) return say('UNKNOWN', '需求没有写明数量,请问需方每年要多少');
  const { spare, capacity } = offer ?? {};
  const most = spare && greatest(spare) !== null && spare.unit ? spare : capacity;
  const has = most ? greatest(most) : null;
  if (!most || has === null) return say('UNKNOWN', '对方没有填产能或可供余量,请问能供多少');
  const asked = inBaseUnit(needs, demand.quantity.unit);
  const offered = inBaseUnit(has, most.unit);
  if (asked.unit !== offered.unit) {
    return say('UNKNOWN', `单位不同(需 ${demand.quantity.unit},供 ${most.unit}),请与双方核对`);
  }
  const what = most === spare ? '可供余量' : '年产能';
  const words = `${what} ${has} ${most.unit},年需求 ${needs} ${demand.quantity.unit}`;
  if (offered.value < asked.value) return say('FAIL', `${words},不够`);
  return most === spare ? say('PASS', words) : say('UNKNOWN', `${words};产能够,但余量未知,请问能否匀出`);
}

function leadTime(demand: DemandItem, offer: Offer): Constraint {
  const say = constraint('lead-time', '交期');
  if (demand.leadTimeDays === null) return say('UNKNOWN', '需求没有写明交期天数,请问需方何时要');
  if (offer?.leadTimeDays == null)
    return say('UNKNOWN', `需方要 ${demand.leadTimeDays} 天内交货,请问对方交期`);
  const words = `对方交期 ${offer.leadTimeDays} 天,需方要 ${demand.leadTimeDays} 天`;
  return say(offer.leadTimeDays <= demand.leadTimeDays ? 'PASS' : 'FAIL', words);
}

function spec(demand: DemandItem, offer: Offer): Constraint {
  const say = constraint('spec', '规格');
  if (!demand.spec) return say('PASS', '需求没有规格要求');
  if (!offer?.spec) return say('UNKNOWN', `需方要求“${demand.spec}”,对方没有填规格,请核对`);
  if (plain(demand.spec) === plain(offer.spec)) return say('PASS', `双方都写“${demand.spec}”`);
  return say('UNKNOWN', `需方要求“${demand.spec}”,对方写“${offer.spec}”,请核对是否相符`);
}

function certificates(named: string[], offer: Offer): Constraint {
  const say = constraint('certificates', '资质');
  const asked = named.join('、');
  const held = plain(offer?.certificates.join(' ') ?? '');
  const missing = named.filter((name) => !held.includes(plain(name)));
  if (missing.length === 0) return say('PASS', `对方填有需方要求的${asked}`);
  return say('UNKNOWN', `需方要求${asked},对方没有填${missing.join('、')},请问是否持有`);
}

function radius(offer: Offer): Constraint {
  const say = constraint('radius', '供货半径');
  return offer?.radius
    ? say('PASS', `对方供货到${offer.radius},双方都在区内`)
    : say('UNKNOWN', '对方没有填供货半径,请问是否送货');
}

const constraint = (code: string, label: string) => (outcome: Outcome, text: string) => ({
  code,
  label,
  outcome,
  text,
});
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const least = (measure: Measure | null) => measure?.value ?? measure?.low ?? null;
const greatest = (measure: Measure) => measure.value ?? measure.high ?? null;
