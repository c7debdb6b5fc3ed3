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
import { touchContactConsents } from './consents.ts';
import { countedFor, enterpriseFor } from './counting.ts';
import { disputesAt } from './disputes.ts';
import {
  type CurrentVersion,
  everyFact,
  type Facts,
  factsOf,
  filterFacts,
  mapFacts,
  mergeFacts,
  noFacts,
  type PlacementFact,
  type QualificationFact,
  type SupplyLinkFact,
} from './facts.ts';
import { type IdentityChange, identify, provisionalId } from './identity.ts';
import { coversInstant } from './interval.ts';
import {
  type MentionChange,
  mentionChange,
  mentionsOf,
  mentionsOfLinks,
  ownNameOf,
  withDecidedProducts,
} from './mentions.ts';
import type { ModelIndex } from './model-index.ts';
import * as repository from './projection.repository.ts';
import { searchNamesOf } from './search-names.ts';
import type { ValueDecisions } from './shown-value.ts';
import { type Namesakes, namesakesIn, type SettledLinks, settlePartners } from './supply-links.ts';
import { raiseSuspicions } from './suspicions.ts';

/** What an act changes for some enterprises, before it is written. */
export interface Settled {
  /** Facts that end at the act. */
  closed: Facts;
  /** Facts that begin with it. */
  opened: Facts;
  /** How much each touched cell changes, from when to when. */
  deltas: CellDelta[];
  /** The states of the touched cells as they were. */
  cells: CellState[];
  /** Which names rows give that mean nothing certain. */
  mentions: MentionChange;
  /** All facts of the touched enterprises as they will be. */
  after: Facts;
  /** What is decided of their fields then. */
  decisions: ValueDecisions;
  enterpriseIds: string[];
}

/** What a fold of rows changes: also what a preview shows. */
export interface Fold extends Settled {
  identity: IdentityChange;
  /** The rows with the products that their names were decided to mean. */
  versions: CurrentVersion[];
  /** The chain model as of the act. */
  model: ModelIndex;
}

/** The chain model of an edition, by its number. */
export type ModelOf = (edition: number) => Promise<ModelIndex>;

/**
 * The fold of one act: what the touched rows say as of the act, against what the graph shows. Reads only the
 * ledger up to the act and what earlier folds wrote, so that folding all acts again gives the same graph.
 * `current` are the rows' versions that hold as of the act.
 */
export async function planFold(
  tx: Transaction,
  act: ActPlace,
  rowKeys: readonly string[],
  current: readonly CurrentVersion[],
  modelOf: ModelOf,
): Promise<Fold> {
  const { known, edition, decisions } = await repository.readKnownIdentity(tx, current, act.sequence);
  const model = await modelOf(edition);
  const identity = identify(current, known, decisions);
  const versions = current.map((version) => withDecidedProducts(version, decisions, model));
  const ownIds = [...new Set(identity.enterpriseOf.values())];
  const [counting, touched] = await Promise.all([
    repository.readCounting(tx, ownIds, rowKeys, act.at),
    repository.readTouchedEnterprises(tx, rowKeys, act.at),
  ]);
  const rows = new Set(rowKeys);
  const said = mergeFacts(
    versions.map((version) => {
      const ownId = identity.enterpriseOf.get(version.rowKey) ?? '';
      const enterpriseId = enterpriseFor(counting, ownId, version);
      return mapFacts(factsOf(version, ownId, act.at, model), (fact) => countedFor(fact, enterpriseId));
    }),
  );
  const ids = new Set([...touched, ...everyFact(said).map((fact) => fact.enterpriseId)]);
  const enterpriseIds = [...ids].sort();
  const [before, decided] = await Promise.all([
    repository.readFacts(tx, enterpriseIds, act.at),
    repository.readValueDecisions(tx, enterpriseIds, act.at),
  ]);
  const closed = filterFacts(before, (fact) => rows.has(fact.rowKey));
  const named = namesakesIn(identity, counting);
  const change = { before, closed, said, named, decisions: { before: decided, after: decided } };
  const settled = await settle(tx, act, enterpriseIds, change, model);
  const wanted = current.flatMap((version) => {
    const ownId = identity.enterpriseOf.get(version.rowKey) ?? '';
    const withoutCode = known.provisional.has(ownId) && !counting.rootOf.has(ownId);
    return mentionsOf(version, { withoutCode }, decisions, model);
  });
  const standing = await repository.readMentions(tx, rowKeys);
  const coded = new Set(identity.codes.map(({ enterpriseId }) => enterpriseId));
  const gotCode = current.filter(({ streetCode, values }) =>
    coded.has(provisionalId(streetCode, values.enterpriseName)),
  );
  const mentions = mentionChange(
    [...standing, ...settled.mentions.gone],
    [...wanted, ...settled.mentions.given],
    [...new Set(gotCode.map((version) => ownNameOf(version).id))].sort(),
  );
  return { identity, versions, model, ...settled, mentions };
}

/** What an act does to the facts of some enterprises. */
export interface FactChange {
  /** All that is, or will be, shown of them. */
  before: Facts;
  /** What of it ends. */
  closed: Facts;
  /** What begins. */
  said: Facts;
  /** What was decided of the enterprises' fields by then, and from then on. */
  decisions: Record<'before' | 'after', ValueDecisions>;
  /** Names whose bearers may be others from now on, with those that the graph does not know yet. */
  named: Namesakes;
}

/** Works out what follows of a change: where firms operate, whom supply links mean, what cells count. */
export async function settle(
  tx: Transaction,
  { at }: ActPlace,
  enterpriseIds: string[],
  { before, closed, said, named, decisions }: FactChange,
  model: ModelIndex,
): Promise<Settled> {
  const ended = new Set(everyFact(closed).map((fact) => fact.id));
  const kept = filterFacts(before, (fact) => !ended.has(fact.id));
  const links = await settleLinks(tx, said.supplyLinks, named, ended, at);
  const settledSaid = { ...said, supplyLinks: links.said };
  const moved = settleStreets(byEnterprise(kept), byEnterprise(settledSaid), decisions.after, at);
  const alsoOpened = { ...moved.opened, supplyLinks: links.opened };
  const alsoClosed = { ...moved.closed, supplyLinks: links.closed };
  const opened = mergeFacts([settledSaid, alsoOpened]);
  const gone = new Set(everyFact(alsoClosed).map((fact) => fact.id));
  const after = mergeFacts([filterFacts(kept, (fact) => !gone.has(fact.id)), opened]);
  const old = { facts: before, model, decisions: decisions.before };
  const now = { facts: after, model, decisions: decisions.after };
  const deltas = cellDeltas(enterpriseIds, old, now, at);
  const cells = await repository.readCells(tx, placesOf(deltas), at);
  return {
    closed: mergeFacts([closed, alsoClosed]),
    opened,
    deltas,
    cells,
    mentions: mentionsOfLinks([...links.said, ...links.opened]),
    after,
    decisions: decisions.after,
    enterpriseIds,
  };
}

/** Which enterprises the supply links mean: those that are said, and those that give a name in `named`. */
async function settleLinks(
  tx: Transaction,
  said: SupplyLinkFact[],
  named: Namesakes,
  ended: ReadonlySet<string>,
  at: number,
): Promise<SettledLinks> {
  const keys = new Set([...said.map((link) => link.partnerKey), ...named.keys()]);
  const namesakes = await repository.readNamesakes(tx, [...keys].sort(), at);
  for (const [key, ids] of named) namesakes.set(key, new Set([...(namesakes.get(key) ?? []), ...ids]));
  const standing = await repository.readLinksTo(tx, [...named.keys()].sort(), at);
  return settlePartners(
    said,
    standing.filter((link) => !ended.has(link.id)),
    namesakes,
    await repository.readLinkDecisions(tx, said, at),
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
  await Promise.all([
    repository.writeIdentity(tx, fold.identity, searchNamesOf(fold.identity), act.at),
    writeSettled(tx, fold, act.at),
  ]);
  await repository.markWithheld(tx, versions);
  await touchContactConsents(tx, act, fold.enterpriseIds);
  await raiseSuspicions(tx, act, fold);
}

/** Writes what an act changes for some enterprises. */
export async function writeSettled(tx: Transaction, settled: Settled, at: number): Promise<void> {
  const [open] = await Promise.all([
    repository.readDisputes(tx, settled.enterpriseIds, at),
    repository.closeFacts(tx, settled.closed, at),
    repository.writeFacts(tx, settled.opened),
    repository.writeCells(tx, cellChange(settled, at)),
    repository.writeMentions(tx, settled.mentions, at),
  ]);
  const disputes = disputesAt(settled.after.fieldValues, settled.decisions, open, at);
  await repository.writeDisputes(tx, disputes, at);
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
  const [facts, decisions] = await Promise.all([
    repository.readFacts(tx, ids, act.at),
    repository.readValueDecisions(tx, ids, act.at),
  ]);
  const [old, now] = [before, after].map((model) => ({ facts, model, decisions })) as [Counted, Counted];
  const deltas = cellDeltas(ids, old, now, act.at);
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
 * Placements, tiers and certificates carry the street where their firm operates, so that those of a street are
 * found by an index. When the fold changes where a firm operates, those from other rows end and begin anew there.
 */
function settleStreets(
  kept: Map<string, Facts>,
  said: Map<string, Facts>,
  decisions: ValueDecisions,
  at: number,
) {
  const moved = { closed: noFacts(), opened: noFacts() };
  for (const id of new Set([...kept.keys(), ...said.keys()])) {
    const old = kept.get(id) ?? noFacts();
    const fresh = said.get(id) ?? noFacts();
    const shown = filterFacts(mergeFacts([old, fresh]), (fact) => coversInstant(fact, at));
    const street = operatingStreet(shown, decisions);
    if (!street) continue;
    for (const fact of [...fresh.placements, ...fresh.qualifications]) fact.operatingStreetCode = street;
    const elsewhere = ({ operatingStreetCode }: SettledFact) => operatingStreetCode !== street;
    const [placements, qualifications] = [
      old.placements.filter(elsewhere),
      old.qualifications.filter(elsewhere),
    ];
    moved.closed.placements.push(...placements);
    moved.closed.qualifications.push(...qualifications);
    moved.opened.placements.push(...placements.map((fact) => movedTo(fact, street, at)));
    moved.opened.qualifications.push(...qualifications.map((fact) => movedTo(fact, street, at)));
  }
  return moved;
}

type SettledFact = PlacementFact | QualificationFact;

function movedTo<Fact extends SettledFact>(fact: Fact, street: string, at: number): Fact {
  const shownFrom = Math.max(at, fact.shownFrom);
  return { ...fact, id: ledgerKey('fact-moved', fact.id, at), operatingStreetCode: street, shownFrom };
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
  for (const fact of facts.qualifications) of(fact.enterpriseId).qualifications.push(fact);
  for (const fact of facts.fieldValues) of(fact.enterpriseId).fieldValues.push(fact);
  return groups;
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
