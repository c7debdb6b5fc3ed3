import { FOREVER } from '../clock.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import type { QualificationFact } from '../projection/facts.ts';
import type { Qualification, QualificationState, TierRule } from './tier.type.ts';
import { isTier, tierKinds } from './tier-kind.ts';
import { type TierRule as Rule, ruleAtGrant } from './tier-rules.ts';

const DAY_MS = 86_400_000;

/** A tier or certificate that lapses within this many days is worth telling. */
export const SOON_MS = 90 * DAY_MS;

/** A tier or certificate as it is shown as of an instant. */
export function qualificationView(
  fact: QualificationFact,
  enterprise: EnterpriseNode,
  at: number,
  streetName: (code: string) => string,
): Qualification {
  const grantedOn = fact.grantedOn ?? null;
  const rule = isTier(fact.kind) && grantedOn ? ruleAtGrant(fact.kind, dayStated(grantedOn)) : null;
  return {
    id: fact.id,
    enterprise: briefOf(enterprise, fact.operatingStreetCode, streetName),
    kind: fact.kind,
    name: fact.name,
    number: fact.number ?? null,
    grantedOn,
    validUntil: fact.validUntil ?? null,
    untilByRule: Boolean(fact.untilByRule),
    state: stateOf(fact, at),
    daysLeft: fact.lapsesAt === FOREVER ? null : Math.floor((fact.lapsesAt - at) / DAY_MS),
    rule: rule && ruleView(rule),
    evidence: evidenceOf(fact, streetName),
  };
}

function stateOf({ lapsesAt, validUntil }: QualificationFact, at: number): QualificationState {
  if (lapsesAt <= at) return 'EXPIRED';
  if (!validUntil) return 'UNDATED';
  return lapsesAt <= at + SOON_MS ? 'EXPIRING' : 'HOLDS';
}

const dayStated = (value: string) => ({ value, precision: 'DAY' as const, planned: false, original: value });

export function ruleView(rule: Rule): TierRule {
  return {
    id: rule.id,
    tier: rule.tier,
    name: rule.name,
    number: rule.number,
    inForceFrom: rule.inForceFrom,
    validity: validityWords(rule.validity),
    unchecked: rule.unchecked,
    origin: rule.origin,
  };
}

function validityWords(validity: Rule['validity']): string {
  if (validity === null) return '待核';
  return validity === 'YEAR_END' ? '当年' : `${validity.years} 年`;
}

/** Of several rows that state the same, the one that lasts longest: tiers, lowest first, then certificates. */
export function longestOfEach(facts: readonly QualificationFact[]): QualificationFact[] {
  const longest = new Map<string, QualificationFact>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.name}`;
    const former = longest.get(key);
    if (!former || fact.lapsesAt > former.lapsesAt) longest.set(key, fact);
  }
  const place = ({ kind }: QualificationFact) => (isTier(kind) ? tierKinds.indexOf(kind) : tierKinds.length);
  return [...longest.values()].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
}
