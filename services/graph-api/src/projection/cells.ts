import { FOREVER } from '../clock.ts';
import { ledgerKey } from '../ledger/key.ts';
import { isTier, tierScope } from '../tier/tier-kind.ts';
import { everyFact, type FactBase, type Facts, factKinds } from './facts.ts';
import { coversInstant, type Interval } from './interval.ts';
import type { ModelIndex, Scope } from './model-index.ts';
import { earliest, shownValue, statedStreet, type ValueDecisions } from './shown-value.ts';

/** What a cell counts. Firms, and firms by what they do, are distinct; supplies and demands are rows. */
export const countNames = [
  'firms',
  'makers',
  'sellers',
  'users',
  'servers',
  'verified',
  'supplies',
  'demands',
  'leaders',
  'aboveScale',
] as const;

export type CellCounts = Record<(typeof countNames)[number], number>;

/** A scope in a street; '' is the district as a whole. */
export interface CellPlace extends Scope {
  streetCode: string;
}

export interface CellState extends CellPlace, CellCounts, Interval {
  id: string;
}

export interface CellDelta extends Interval {
  place: CellPlace;
  counts: CellCounts;
}

export const noCounts = (): CellCounts => ({
  firms: 0,
  makers: 0,
  sellers: 0,
  users: 0,
  servers: 0,
  verified: 0,
  supplies: 0,
  demands: 0,
  leaders: 0,
  aboveScale: 0,
});

export const cellKey = (place: Pick<CellPlace, 'scopeId' | 'streetCode'>) =>
  `${place.scopeId}|${place.streetCode}`;

type Tally = Map<string, { place: CellPlace; counts: CellCounts }>;

/**
 * What one enterprise adds to each cell at an instant: 1 to the firms of every scope it is placed in, and so
 * on, in the street where it operates and in the district; and 1 to each tier that it holds then.
 */
export function tallyOf({ facts, model, decisions }: Counted, instant: number): Tally {
  const shown = shownAt(facts, instant);
  const street = operatingStreet(shown, decisions);
  const says = (field: string) => {
    const said = shown.fieldValues.filter((value) => value.field === field);
    return shownValue(said, decisions, street)?.value === '是' ? 1 : 0;
  };
  const leader = says('leader');
  const aboveScale = says('aboveScale');
  const tally: Tally = new Map();
  const at = (scope: Scope, add: (counts: CellCounts) => void) => {
    for (const streetCode of new Set(['', street])) {
      const key = cellKey({ ...scope, streetCode });
      const cell = tally.get(key) ?? { place: { ...scope, streetCode }, counts: noCounts() };
      add(cell.counts);
      tally.set(key, cell);
    }
  };
  for (const placement of shown.placements) {
    for (const scope of model.ofSegment(placement.segmentId)) {
      at(scope, (counts) => {
        counts.firms = 1;
        counts.leaders = leader;
        counts.aboveScale = aboveScale;
        if (placement.known === 'VERIFIED') counts.verified = 1;
        const role = ROLE_COUNT[placement.role];
        if (role) counts[role] = 1;
      });
    }
  }
  for (const { kind, lapsesAt } of shown.qualifications) {
    if (!isTier(kind) || lapsesAt <= instant) continue;
    at(tierScope(kind), (counts) => {
      counts.firms = 1;
    });
  }
  for (const supply of shown.supplies) {
    for (const scope of model.ofProduct(supply.productId)) at(scope, (counts) => counts.supplies++);
  }
  for (const demand of shown.demands) {
    for (const scope of model.ofProduct(demand.productId)) at(scope, (counts) => counts.demands++);
  }
  return tally;
}

const ROLE_COUNT = {
  MAKES: 'makers',
  SELLS: 'sellers',
  USES: 'users',
  SERVES: 'servers',
  UNSTATED: null,
} as const;

function shownAt(facts: Facts, instant: number): Facts {
  const visible = <Fact extends FactBase>(list: Fact[]) =>
    list.filter((fact) => coversInstant(fact, instant));
  return {
    placements: visible(facts.placements),
    supplies: visible(facts.supplies),
    demands: visible(facts.demands),
    supplyLinks: visible(facts.supplyLinks),
    qualifications: visible(facts.qualifications),
    fieldValues: visible(facts.fieldValues),
  };
}

/** Where the firm counts: as its field 经营地 says; else the street whose list names it. */
export function operatingStreet(shown: Facts, decisions: ValueDecisions): string {
  return statedStreet(shown.fieldValues, decisions) ?? earliest(everyFact(shown))?.streetCode ?? '';
}

/** What an enterprise's tally is made of: its facts, the model by which they count, what was decided of its fields. */
export interface Counted {
  facts: Facts;
  model: ModelIndex;
  decisions: ValueDecisions;
}

/** How an enterprise's tallies change from `from` on, when its facts or the model change. */
export function deltasOf(before: Counted, after: Counted, from: number): CellDelta[] {
  const edges = edgesFrom(from, before.facts, after.facts);
  const deltas: CellDelta[] = [];
  for (const [index, shownFrom] of edges.entries()) {
    const shownTo = edges[index + 1] ?? FOREVER;
    const old = tallyOf(before, shownFrom);
    const now = tallyOf(after, shownFrom);
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const counts = difference(now.get(key)?.counts ?? noCounts(), old.get(key)?.counts ?? noCounts());
      const place = (now.get(key) ?? old.get(key))?.place;
      if (place && countNames.some((name) => counts[name] !== 0))
        deltas.push({ place, counts, shownFrom, shownTo });
    }
  }
  return deltas;
}

/** Every instant from `from` on at which one of the facts appears, ends or lapses. */
function edgesFrom(from: number, ...bundles: Facts[]): number[] {
  const edges = new Set([from]);
  for (const facts of bundles) {
    for (const kind of factKinds) {
      for (const fact of facts[kind]) {
        for (const edge of [fact.shownFrom, fact.shownTo]) if (edge > from && edge < FOREVER) edges.add(edge);
      }
    }
    for (const { lapsesAt } of facts.qualifications) {
      if (lapsesAt > from && lapsesAt < FOREVER) edges.add(lapsesAt);
    }
  }
  return [...edges].sort((a, b) => a - b);
}

const difference = (a: CellCounts, b: CellCounts) => combine(a, b, (x, y) => x - y);
const sum = (a: CellCounts, b: CellCounts) => combine(a, b, (x, y) => x + y);

function combine(a: CellCounts, b: CellCounts, how: (x: number, y: number) => number): CellCounts {
  const result = noCounts();
  for (const name of countNames) result[name] = how(a[name], b[name]);
  return result;
}

/** What to write to the cells: states that end earlier, states yet to come that never will, new states. */
export interface CellChange {
  shorten: { id: string; shownTo: number }[];
  remove: string[];
  create: CellState[];
}

/**
 * Adds deltas to the states of one cell from `from` on. States before `from` are never touched; `open` are the
 * states of this cell that end after it.
 */
export function addDeltas(
  open: readonly CellState[],
  deltas: readonly CellDelta[],
  from: number,
): CellChange {
  const place = deltas[0]?.place;
  if (!place) return { shorten: [], remove: [], create: [] };
  const edges = new Set([from]);
  for (const piece of [...open, ...deltas]) {
    for (const edge of [piece.shownFrom, piece.shownTo]) if (edge > from && edge < FOREVER) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces: { counts: CellCounts; shownFrom: number; shownTo: number }[] = [];
  for (const [index, shownFrom] of sorted.entries()) {
    const state = open.find((candidate) => coversInstant(candidate, shownFrom));
    const counts = deltas
      .filter((delta) => coversInstant(delta, shownFrom))
      .reduce((total, delta) => sum(total, delta.counts), state ? countsOf(state) : noCounts());
    const shownTo = sorted[index + 1] ?? FOREVER;
    const last = pieces.at(-1);
    if (last && sameCounts(last.counts, counts)) last.shownTo = shownTo;
    else pieces.push({ counts, shownFrom, shownTo });
  }
  return changeOf(place, open, pieces, from);
}

function changeOf(
  place: CellPlace,
  open: readonly CellState[],
  pieces: { counts: CellCounts; shownFrom: number; shownTo: number }[],
  from: number,
): CellChange {
  const change: CellChange = { shorten: [], remove: [], create: [] };
  const current = open.find((state) => state.shownFrom < from && from < state.shownTo);
  const [first] = pieces;
  if (current && first) {
    const goesOn = sameCounts(countsOf(current), first.counts);
    const shownTo = goesOn ? first.shownTo : from;
    if (shownTo !== current.shownTo) change.shorten.push({ id: current.id, shownTo });
    if (goesOn) pieces.shift();
  }
  change.remove = open.filter((state) => state.shownFrom >= from).map((state) => state.id);
  for (const { counts, shownFrom, shownTo } of pieces) {
    if (countNames.every((name) => counts[name] === 0)) continue;
    const id = ledgerKey('cell-state', place.scopeId, place.streetCode, shownFrom, from);
    change.create.push({ id, ...place, ...counts, shownFrom, shownTo });
  }
  return change;
}

/** The counts of a state alone, without where and when it holds. */
export function countsOf(state: CellCounts): CellCounts {
  return combine(state, noCounts(), (x) => x);
}

const sameCounts = (a: CellCounts, b: CellCounts) => countNames.every((name) => a[name] === b[name]);
