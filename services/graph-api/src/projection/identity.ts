import { ledgerKey } from '../ledger/key.ts';
import type { CurrentVersion } from './facts.ts';
import { type Decisions, ownNameOf } from './mentions.ts';

/** What the graph knows already about the codes and names that a fold meets. */
export interface KnownIdentity {
  /** Enterprise id by 统一社会信用代码. */
  byCode: Map<string, string>;
  /** Enterprise ids by street and normalised name, as `nameKey` makes it. */
  byName: Map<string, Set<string>>;
  /** Ids of provisional enterprises that have no code yet. */
  provisional: Set<string>;
}

export interface NewEnterprise {
  id: string;
  name: string;
  provisional: boolean;
  demo: boolean;
  uscc: string | null;
}

export interface NewName {
  id: string;
  enterpriseId: string;
  name: string;
  normalised: string;
  streetCode: string;
  kind: 'FULL' | 'SHORT' | 'FORMER';
}

/** What a fold adds to what is known. */
export interface IdentityChange {
  enterpriseOf: Map<string, string>;
  enterprises: NewEnterprise[];
  codes: { enterpriseId: string; value: string }[];
  names: NewName[];
}

/** Two spellings of a firm's name that count as one: width, brackets, blanks and case do not matter. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b]/g, '')
    .toLowerCase();
}

export const nameKey = (streetCode: string, name: string) => `${streetCode}|${normaliseName(name)}`;

export const provisionalId = (streetCode: string, name: string) =>
  ledgerKey('enterprise-by-name', streetCode, normaliseName(name));

export const enterpriseByCode = (uscc: string) => ledgerKey('enterprise-by-code', uscc);

/**
 * Says of each version which enterprise it is about.
 *
 * A code decides. A row with an unknown code whose name its own street has so far used for a firm without a
 * code gives that firm its code. A row without a code is the one firm that its street calls by that name;
 * where there is none, or more than one, a provisional enterprise. Nothing joins firms across streets by name, but
 * a decision: it says which firm a street's name without a code means, and gives that firm no new name.
 */
export function identify(
  versions: readonly CurrentVersion[],
  known: KnownIdentity,
  decisions: Decisions,
): IdentityChange {
  const change: IdentityChange = { enterpriseOf: new Map(), enterprises: [], codes: [], names: [] };
  // Rows with a code first: then a row without one finds the firm that its neighbour names.
  const ordered = [...versions].sort((a, b) => Number(!a.values.uscc) - Number(!b.values.uscc));
  for (const version of ordered) {
    const decided = decidedFirm(version, decisions);
    if (decided) {
      change.enterpriseOf.set(version.rowKey, decided);
      continue;
    }
    const enterpriseId = version.values.uscc
      ? withCode(version, version.values.uscc, known, change)
      : withoutCode(version, known, change);
    change.enterpriseOf.set(version.rowKey, enterpriseId);
    nameIt(version, enterpriseId, known, change);
  }
  return change;
}

function decidedFirm(version: CurrentVersion, decisions: Decisions): string | null {
  if (version.values.uscc) return null;
  const decision = decisions.get(ownNameOf(version).id);
  return decision?.outcome === 'IS' ? decision.targetId : null;
}

function withCode(
  version: CurrentVersion,
  uscc: string,
  known: KnownIdentity,
  change: IdentityChange,
): string {
  const existing = known.byCode.get(uscc);
  if (existing) return existing;
  const byName = provisionalId(version.streetCode, version.values.enterpriseName);
  const enterpriseId = known.provisional.has(byName) ? byName : enterpriseByCode(uscc);
  if (enterpriseId !== byName) change.enterprises.push(newEnterprise(version, enterpriseId, uscc));
  known.provisional.delete(byName);
  known.byCode.set(uscc, enterpriseId);
  change.codes.push({ enterpriseId, value: uscc });
  return enterpriseId;
}

function withoutCode(version: CurrentVersion, known: KnownIdentity, change: IdentityChange): string {
  const { streetCode, values } = version;
  const named = [...(known.byName.get(nameKey(streetCode, values.enterpriseName)) ?? [])];
  if (named.length === 1 && named[0]) return named[0];
  const enterpriseId = provisionalId(streetCode, values.enterpriseName);
  if (!named.includes(enterpriseId)) {
    change.enterprises.push(newEnterprise(version, enterpriseId, null));
    known.provisional.add(enterpriseId);
  }
  return enterpriseId;
}

function newEnterprise(version: CurrentVersion, id: string, uscc: string | null): NewEnterprise {
  return { id, name: version.values.enterpriseName, provisional: uscc === null, demo: version.demo, uscc };
}

function nameIt(version: CurrentVersion, enterpriseId: string, known: KnownIdentity, change: IdentityChange) {
  const { values, streetCode } = version;
  const said: [string | undefined, NewName['kind']][] = [
    [values.enterpriseName, 'FULL'],
    [values.shortName, 'SHORT'],
    [values.formerName, 'FORMER'],
  ];
  for (const [name, kind] of said) {
    if (!name) continue;
    const key = nameKey(streetCode, name);
    const holders = known.byName.get(key) ?? new Set();
    if (holders.has(enterpriseId)) continue;
    known.byName.set(key, holders.add(enterpriseId));
    const normalised = normaliseName(name);
    const id = ledgerKey('enterprise-name', enterpriseId, streetCode, normalised, kind);
    change.names.push({ id, enterpriseId, name, normalised, streetCode, kind });
  }
}
