import type { Transaction } from '../database/database.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { FieldValueFact } from './facts.ts';
import type { IdentityChange, NewName } from './identity.ts';
import { coversInstant } from './interval.ts';
import type { Fold } from './projection.ts';
import { statedStreet } from './shown-value.ts';

/**
 * Why it is doubtful which firms are one:
 *
 * - TWO_NAMES: rows with one code give their firm two names
 * - TWO_CODES: firms with different codes are called the same
 * - SAME_NAME: firms of which one at least has no code are called the same
 * - BRANCH: the name of one is that of the other with 分公司, 分厂 or the like behind it
 * - SUCCESSOR: one was formerly called as the other is
 * - TWO_PLACES: a firm is registered elsewhere than it operates
 */
export type SuspicionKind = 'TWO_NAMES' | 'TWO_CODES' | 'SAME_NAME' | 'BRANCH' | 'SUCCESSOR' | 'TWO_PLACES';

export interface Suspicion {
  id: string;
  kind: SuspicionKind;
  /** Of a branch the firm it belongs to, of a successor the one before; a firm with a code before one without. */
  firstId: string;
  /** Null for TWO_NAMES and TWO_PLACES. */
  secondId: string | null;
  /** The name that raised it, as lists write it; for TWO_PLACES where the firm is registered. */
  name: string;
  since: number;
}

/** A firm with one of its names. */
export interface Bearer {
  enterpriseId: string;
  uscc: string | null;
  name: string;
  normalised: string;
  kind: NewName['kind'];
}

/** A beginning shorter than this is no name of a whole firm. */
const SHORTEST_NAME = 6;
const branch =
  /^(.+?(?:公司|厂|集团(?!有限|股份|公司)|中心|研究院))(.*(?:分公司|分厂|分店|分院|办事处|营业部))$/;

const pairId = (one: string, other: string) => ledgerKey('suspicion', ...[one, other].sort());
const namesId = (enterpriseId: string, normalised: string) =>
  ledgerKey('suspicion-of-name', enterpriseId, normalised);

/** Notes what the new names and places of a fold make doubtful. */
export async function raiseSuspicions(tx: Transaction, act: ActPlace, fold: Fold): Promise<void> {
  const suspicions = [...(await ofNames(tx, act, fold.identity)), ...ofPlaces(fold, act.at)];
  if (suspicions.length > 0) await tx.run('projection/write-suspicions', { suspicions });
}

/** Firms that rows say are registered elsewhere than they operate. */
function ofPlaces({ opened, after, decisions }: Fold, since: number): Suspicion[] {
  const said = opened.fieldValues.filter(({ field }) => field === 'registeredStreet');
  if (said.length === 0) return [];
  const streets = new Map<string, FieldValueFact[]>();
  for (const value of after.fieldValues) {
    if (value.field !== 'operatingStreet' || !coversInstant(value, since)) continue;
    streets.set(value.enterpriseId, [...(streets.get(value.enterpriseId) ?? []), value]);
  }
  const found = said.flatMap(({ enterpriseId, value }): Suspicion[] => {
    const street = statedStreet(streets.get(enterpriseId) ?? [], decisions);
    if (!street || street === value) return [];
    const id = ledgerKey('suspicion-of-place', enterpriseId, value, street);
    return [{ id, kind: 'TWO_PLACES', firstId: enterpriseId, secondId: null, name: value, since }];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

async function ofNames(tx: Transaction, act: ActPlace, identity: IdentityChange): Promise<Suspicion[]> {
  const names = identity.names.filter(({ kind }) => kind !== 'SHORT');
  if (names.length === 0) return [];
  const full = names.filter(({ kind }) => kind === 'FULL');
  const bearers = await tx.run<Bearer>('projection/read-bearers', {
    names: sorted(names.flatMap(({ normalised }) => [normalised, parentOf(normalised) ?? normalised])),
    beginnings: sorted(full.map(({ normalised }) => normalised).filter(beginsOthers)),
    enterpriseIds: sorted(renamed(identity, full)),
  });
  return suspicionsOf(names, bearers, act.at);
}

/** What new names make doubtful, given who bears them, or names that they are part of. */
export function suspicionsOf(
  names: readonly NewName[],
  bearers: readonly Bearer[],
  since: number,
): Suspicion[] {
  const found = new Map<string, Suspicion>();
  const fresh = new Set(names.map(({ enterpriseId, normalised }) => `${enterpriseId}|${normalised}`));
  const near = neighbours(bearers);
  for (const { enterpriseId, normalised, kind } of names) {
    const known = near.ofFirm.get(enterpriseId) ?? [];
    const own = known.find((one) => one.normalised === normalised && one.kind === kind);
    if (!own) continue;
    const others = [
      ...known,
      ...(near.called.get(normalised) ?? []),
      ...(near.called.get(parentOf(normalised) ?? '') ?? []),
      ...(near.branches.get(normalised) ?? []),
    ];
    for (const other of others) {
      // Of two new names of one firm the later one raises the doubt.
      const both = other.enterpriseId === enterpriseId && fresh.has(`${enterpriseId}|${other.normalised}`);
      const doubt = both && own.normalised < other.normalised ? null : doubtOf(own, other);
      if (doubt && !found.has(doubt.id)) found.set(doubt.id, { ...doubt, since });
    }
  }
  return [...found.values()];
}

/** Bearers by their firm, by their name, and by the name that theirs is a branch of. */
function neighbours(bearers: readonly Bearer[]) {
  const near = {
    ofFirm: new Map<string, Bearer[]>(),
    called: new Map<string, Bearer[]>(),
    branches: new Map<string, Bearer[]>(),
  };
  const put = (group: Map<string, Bearer[]>, key: string, bearer: Bearer) => {
    const there = group.get(key);
    if (there) there.push(bearer);
    else group.set(key, [bearer]);
  };
  for (const bearer of bearers) {
    put(near.ofFirm, bearer.enterpriseId, bearer);
    put(near.called, bearer.normalised, bearer);
    const parent = parentOf(bearer.normalised);
    if (parent) put(near.branches, parent, bearer);
  }
  return near;
}

type Doubt = Omit<Suspicion, 'since'>;

/** `own` is new; what it makes doubtful together with another name. */
function doubtOf(own: Bearer, other: Bearer): Doubt | null {
  if (own.enterpriseId === other.enterpriseId) return twoNames(own, other);
  const pair = (kind: SuspicionKind, first: Bearer, second: Bearer): Doubt => ({
    id: pairId(own.enterpriseId, other.enterpriseId),
    kind,
    firstId: first.enterpriseId,
    secondId: second.enterpriseId,
    name: second.name,
  });
  if (own.normalised === other.normalised) {
    if (own.kind === 'FORMER' && other.kind === 'FORMER') return null;
    if (own.kind === 'FORMER') return pair('SUCCESSOR', other, own);
    if (other.kind === 'FORMER') return pair('SUCCESSOR', own, other);
    if (own.uscc && other.uscc) return pair('TWO_CODES', other, own);
    return own.uscc ? pair('SAME_NAME', own, other) : pair('SAME_NAME', other, own);
  }
  if (own.kind !== 'FULL' || other.kind !== 'FULL') return null;
  if (parentOf(own.normalised) === other.normalised) return pair('BRANCH', other, own);
  return parentOf(other.normalised) === own.normalised ? pair('BRANCH', own, other) : null;
}

function twoNames(own: Bearer, other: Bearer): Doubt | null {
  const differs = own.kind === 'FULL' && other.kind === 'FULL' && own.normalised !== other.normalised;
  if (!differs || !own.uscc) return null;
  const id = namesId(own.enterpriseId, own.normalised);
  return { id, kind: 'TWO_NAMES', firstId: own.enterpriseId, secondId: null, name: own.name };
}

const parentOf = (normalised: string) => branch.exec(normalised)?.[1] ?? null;

const beginsOthers = (normalised: string) => normalised.length >= SHORTEST_NAME && !branch.test(normalised);

/** Firms that were known, or are new, and get another name. */
function renamed(identity: IdentityChange, full: readonly NewName[]): string[] {
  const created = new Set(identity.enterprises.map(({ id }) => id));
  const seen = new Map<string, string>();
  return full.flatMap(({ enterpriseId, normalised }) => {
    const first = seen.get(enterpriseId) ?? normalised;
    seen.set(enterpriseId, first);
    return !created.has(enterpriseId) || first !== normalised ? [enterpriseId] : [];
  });
}

const sorted = (all: readonly string[]) => [...new Set(all)].sort();
