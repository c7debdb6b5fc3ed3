import type { Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import {
  addDeltas,
  type CellChange,
  type CellDelta,
  type CellState,
  type Counted,
  cellKey,
  deltasOf,
  operatingStreet,
} from './cells.ts';
import { disputesAt } from './disputes.ts';
import {
  type CurrentVersion,
  type FactBase,
  type Facts,
  factsOf,
  noFacts,
  type PlacementFact,
} from './facts.ts';
import { type IdentityChange, identify } from './identity.ts';
import { coversInstant } from './interval.ts';
import type { ModelIndex } from './model-index.ts';
import * as repository from './projection.repository.ts';
import { searchNamesOf } from './search-names.ts';
import { namesakesIn, type SettledLinks, settlePartners } from './supply-links.ts';

/** What a fold changes, before it is written: also what a preview shows. */
export interface Fold {
  identity: IdentityChange;
  /** Facts of the touched rows that end at the act. */
  closed: Facts;
  /** Facts that begin with it. */
  opened: Facts;
  /** How much each touched cell changes, from when to when. */
  deltas: CellDelta[];
  /** The states of the touched cells as they were. */
  cells: CellState[];
  /** All facts of the touched enterprises as they will be. */
  after: Facts;
  enterpriseIds: string[];
  /** The chain model as of the act. */
  model: ModelIndex;
}

/** The chain model of an edition, by its number. */
export type ModelOf = (edition: number) => Promise<ModelIndex>;

/**
 * The fold of one act: what the touched rows say as of the act, against what the graph shows. Reads only the
 * ledger up to the act and what earlier folds wrote, so that folding all acts again gives the same graph.
 * `versions` are the rows' versions that hold as of the act.
 */
export async function planFold(
  tx: Transaction,
  act: ActPlace,
  rowKeys: readonly string[],
  versions: readonly CurrentVersion[],
  modelOf: ModelOf,
): Promise<Fold> {
  const { known, edition } = await repository.readKnownIdentity(tx, versions, act.sequence);
  const model = await modelOf(edition);
  const identity = identify(versions, known);
  const touched = await repository.readTouchedEnterprises(tx, rowKeys, act.at);
  const enterpriseIds = [...new Set([...touched, ...identity.enterpriseOf.values()])].sort();
  const before = await repository.readFacts(tx, enterpriseIds, act.at);
  const rows = new Set(rowKeys);
  const said = mergeFacts(
    versions.map((version) =>
      factsOf(version, identity.enterpriseOf.get(version.rowKey) ?? '', act.at, model),
    ),
  );
  const links = await settleLinks(tx, said, identity, rows, act.at);
  said.supplyLinks = links.said;
  const closed = filterFacts(before, (fact) => rows.has(fact.rowKey));
  const kept = filterFacts(before, (fact) => !rows.has(fact.rowKey));
  const moved = settleStreets(byEnterprise(kept), byEnterprise(said), act.at);
  const opened = mergeFacts([said, { ...noFacts(), placements: moved.opened, supplyLinks: links.opened }]);
  closed.placements.push(...moved.closed);
  closed.supplyLinks.push(...links.closed);
  const gone = new Set([...moved.closed, ...links.closed].map((fact) => fact.id));
  const after = mergeFacts([filterFacts(kept, (fact) => !gone.has(fact.id)), opened]);
  const deltas = cellDeltas(enterpriseIds, { facts: before, model }, { facts: after, model }, act.at);
  const cells = await repository.readCells(tx, placesOf(deltas), act.at);
  return { identity, closed, opened, deltas, cells, after, enterpriseIds, model };
}

/** Which enterprises the supply links mean: those of the touched rows, and those that name a firm that is new. */
async function settleLinks(
  tx: Transaction,
  said: Facts,
  identity: IdentityChange,
  rows: ReadonlySet<string>,
  at: number,
): Promise<SettledLinks> {
  const named = namesakesIn(identity);
  const keys = new Set([...said.supplyLinks.map((link) => link.partnerKey), ...named.keys()]);
  const namesakes = await repository.readNamesakes(tx, [...keys].sort());
  for (const [key, ids] of named) namesakes.set(key, new Set([...(namesakes.get(key) ?? []), ...ids]));
  const standing = await repository.readLinksTo(tx, [...named.keys()].sort(), at);
  return settlePartners(
    said.supplyLinks,
    standing.filter((link) => !rows.has(link.rowKey)),
    namesakes,
    at,
  );
}

/** Folds an act into the graph. */
export async function project(
  tx: Transaction,
  act: ActPlace,
  rowKeys: readonly string[],
  modelOf: ModelOf,
): Promise<void> {
  if (rowKeys.length === 0) return;
  const versions = await repository.readCurrentVersions(tx, rowKeys, act.sequence);
  const fold = await planFold(tx, act, rowKeys, versions, modelOf);
  const [open] = await Promise.all([
    repository.readDisputes(tx, fold.enterpriseIds, act.at),
    repository.writeIdentity(tx, fold.identity, searchNamesOf(fold.identity), act.at),
    repository.closeFacts(tx, fold.closed, act.at),
    repository.writeFacts(tx, fold.opened),
    repository.writeCells(tx, cellChange(fold, act.at)),
  ]);
  await repository.writeDisputes(tx, disputesAt(fold.after.fieldValues, open, act.at), act.at);
}

/** As many enterprises as one transaction can take. */
const MOST_MOVED = 5_000;

/**
 * Folds the adoption of an edition: from the act on, firms count where the new model has their segments and
 * products. Facts stay as they are.
 */
export async function projectEdition(
  tx: Transaction,
  act: ActPlace,
  before: ModelIndex,
  after: ModelIndex,
): Promise<void> {
  const moved = before.movedIn(after);
  const ids = await repository.readStandingEnterprises(tx, moved, act.at, MOST_MOVED + 1);
  if (ids.length > MOST_MOVED) {
    throw new AppError(
      'LIMIT',
      `这一版改动了超过 ${MOST_MOVED} 家企业所在的环节或产品,一次处理不了。请把改动分成几版,逐版启用。`,
    );
  }
  const facts = await repository.readFacts(tx, ids, act.at);
  const deltas = cellDeltas(ids, { facts, model: before }, { facts, model: after }, act.at);
  const cells = await repository.readCells(tx, placesOf(deltas), act.at);
  await repository.writeCells(tx, cellChange({ cells, deltas }, act.at));
}

/** How the tallies of some enterprises change, when their facts or the model do. */
function cellDeltas(
  enterpriseIds: readonly string[],
  before: Counted,
  after: Counted,
  at: number,
): CellDelta[] {
  const old = byEnterprise(before.facts);
  const now = byEnterprise(after.facts);
  const of = (facts: Map<string, Facts>, id: string) => facts.get(id) ?? noFacts();
  return enterpriseIds.flatMap((id) =>
    deltasOf({ ...before, facts: of(old, id) }, { ...after, facts: of(now, id) }, at),
  );
}

function cellChange(fold: Pick<Fold, 'cells' | 'deltas'>, at: number): CellChange {
  const states = groupBy(fold.cells, cellKey);
  const change: CellChange = { shorten: [], remove: [], create: [] };
  for (const [key, deltas] of groupBy(fold.deltas, (delta) => cellKey(delta.place))) {
    const one = addDeltas(states.get(key) ?? [], deltas, at);
    change.shorten.push(...one.shorten);
    change.remove.push(...one.remove);
    change.create.push(...one.create);
  }
  return change;
}

/**
 * Placements carry the street where their firm operates, so that a street's firms are found by an index. When
 * the fold changes where a firm operates, its placements from other rows end and begin anew with that street.
 */
function settleStreets(kept: Map<string, Facts>, said: Map<string, Facts>, at: number) {
  const moved = { closed: [] as PlacementFact[], opened: [] as PlacementFact[] };
  for (const id of new Set([...kept.keys(), ...said.keys()])) {
    const old = kept.get(id) ?? noFacts();
    const fresh = said.get(id) ?? noFacts();
    const street = operatingStreet(filterFacts(mergeFacts([old, fresh]), (fact) => coversInstant(fact, at)));
    if (!street) continue;
    for (const placement of fresh.placements) placement.operatingStreetCode = street;
    for (const placement of old.placements) {
      if (placement.operatingStreetCode === street) continue;
      moved.closed.push(placement);
      const shownFrom = Math.max(at, placement.shownFrom);
      const newId = ledgerKey('fact-moved', placement.id, at);
      moved.opened.push({ ...placement, id: newId, operatingStreetCode: street, shownFrom });
    }
  }
  return moved;
}

function placesOf(deltas: readonly CellDelta[]) {
  return [...groupBy(deltas, (delta) => cellKey(delta.place)).values()].flatMap(
    ([first]) => first?.place ?? [],
  );
}

function byEnterprise(facts: Facts): Map<string, Facts> {
  const groups = new Map<string, Facts>();
  const of = (id: string) => {
    const group = groups.get(id) ?? noFacts();
    groups.set(id, group);
    return group;
  };
  for (const fact of facts.placements) of(fact.enterpriseId).placements.push(fact);
  for (const fact of facts.supplies) of(fact.enterpriseId).supplies.push(fact);
  for (const fact of facts.demands) of(fact.enterpriseId).demands.push(fact);
  for (const fact of facts.supplyLinks) of(fact.enterpriseId).supplyLinks.push(fact);
  for (const fact of facts.fieldValues) of(fact.enterpriseId).fieldValues.push(fact);
  return groups;
}

function filterFacts(facts: Facts, keep: (fact: FactBase) => boolean): Facts {
  return {
    placements: facts.placements.filter(keep),
    supplies: facts.supplies.filter(keep),
    demands: facts.demands.filter(keep),
    supplyLinks: facts.supplyLinks.filter(keep),
    fieldValues: facts.fieldValues.filter(keep),
  };
}

function mergeFacts(parts: readonly Facts[]): Facts {
  const all = noFacts();
  for (const part of parts) {
    for (const fact of part.placements) all.placements.push(fact);
    for (const fact of part.supplies) all.supplies.push(fact);
    for (const fact of part.demands) all.demands.push(fact);
    for (const fact of part.supplyLinks) all.supplyLinks.push(fact);
    for (const fact of part.fieldValues) all.fieldValues.push(fact);
  }
  return all;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
