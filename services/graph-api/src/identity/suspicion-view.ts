import { iso } from '../as-of/as-of.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import type { Actor } from '../policy/actor.ts';
import { may } from '../policy/policy.ts';
import type { FactBase } from '../projection/facts.ts';
import type { Suspicion as SuspicionNode } from '../projection/suspicions.ts';
import type { Suspicion, SuspicionSide } from './suspicion.type.ts';

interface SideRecord {
  enterprise: EnterpriseNode;
  names: { name: string; kind: string; streetCode: string }[];
  facts: FactBase[];
}

export interface SuspicionRecord extends SuspicionNode {
  sides: SideRecord[];
}

export function suspicionView(
  record: SuspicionRecord,
  actor: Actor,
  streetName: (code: string) => string,
): Suspicion {
  return {
    id: record.id,
    kind: record.kind,
    name: record.kind === 'TWO_PLACES' ? streetName(record.name) : record.name,
    since: iso(record.since),
    decidable: may(actor, 'identity.decide'),
    sides: record.sides.map((side) => sideOf(side, streetName)),
  };
}

function sideOf(
  { enterprise, names, facts }: SideRecord,
  streetName: (code: string) => string,
): SuspicionSide {
  const named = new Map<string, { name: string; kind: string; streetNames: string[] }>();
  for (const { name, kind, streetCode } of names) {
    const one = named.get(`${kind} ${name}`) ?? { name, kind, streetNames: [] };
    if (streetCode) one.streetNames.push(streetName(streetCode));
    named.set(`${kind} ${name}`, one);
  }
  return {
    enterprise: briefOf(
      enterprise,
      names.find(({ streetCode }) => streetCode)?.streetCode ?? null,
      streetName,
    ),
    names: [...named.values()],
    evidence: facts.map((fact) => evidenceOf(fact, streetName)),
  };
}
