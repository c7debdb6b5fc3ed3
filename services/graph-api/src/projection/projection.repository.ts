import type { Transaction } from '../database/database.ts';
import {
  type DecidableName,
  type DecidedName,
  decisionIds,
  type NameDecision,
} from '../name/name-mention.ts';
import { likelySound, nameSound } from '../name/name-sound.ts';
import { renewed } from '../row/renewal.ts';
import type { RowAction } from '../row/row-version.ts';
import type { StatedCell, StatedValues } from '../row/stated-row.ts';
import type { CellChange, CellPlace, CellState } from './cells.ts';
import type { Counting, SplitRow } from './counting.ts';
import type { DisputeChange, OpenDispute } from './disputes.ts';
import {
  type CurrentVersion,
  everyFact,
  type FactBase,
  type Facts,
  type FieldValueFact,
  factKinds,
  isWithheld,
  noFacts,
  type SupplyLinkFact,
} from './facts.ts';
import type { IdentityChange, KnownIdentity } from './identity.ts';
import { normaliseName, provisionalId } from './identity.ts';
import {
  type Decisions,
  idsToLookUp,
  type MentionChange,
  partnerOf,
  type StandingMention,
} from './mentions.ts';
import type { NewSearchName } from './search-names.ts';
import { fieldKey, type ValueDecision, type ValueDecisions } from './shown-value.ts';
import type { Namesakes } from './supply-links.ts';

const files = {
  placements: 'placements',
  supplies: 'supplies',
  demands: 'demands',
  supplyLinks: 'supply-links',
  qualifications: 'qualifications',
  fieldValues: 'field-values',
} as const;

const labels = {
  placements: 'Placement',
  supplies: 'Supply',
  demands: 'Demand',
  supplyLinks: 'SupplyLink',
  qualifications: 'Qualification',
  fieldValues: 'FieldValue',
} as const;

type VersionRecord = Omit<CurrentVersion, 'values' | 'addresses'> & {
  action: RowAction;
  confirmedAt: number | null;
  values: string;
  cells: string;
};

/** The versions of the rows that hold as of an act, less those whose last word is that the row is removed. */
export async function readCurrentVersions(
  tx: Transaction,
  rowKeys: readonly string[],
  sequence: number,
): Promise<CurrentVersion[]> {
  const records = await tx.run<VersionRecord>('projection/read-touched-rows', { rowKeys, sequence });
  return records.filter((record) => record.action !== 'REMOVE').map(currentVersion);
}

/** The versions of a revision's rows, or of some of them, as if they were approved at `at`, and all their keys. */
export async function readDraftVersions(
  tx: Transaction,
  revisionId: string,
  rowKeys: readonly string[] | null,
  at: number,
): Promise<{ keys: string[]; versions: CurrentVersion[] }> {
  const records = await tx.run<VersionRecord>('projection/read-draft-rows', { revisionId, rowKeys });
  const stated = records.filter((record) => record.action !== 'REMOVE');
  return {
    keys: records.map((record) => record.rowKey),
    versions: stated.map((record) => ({ ...currentVersion(record), approvedAt: at })),
  };
}

function currentVersion({ values, cells, action: _, confirmedAt, ...record }: VersionRecord): CurrentVersion {
  const stated = Object.entries(JSON.parse(cells) as Record<string, StatedCell>);
  return {
    ...record,
    values: renewed(JSON.parse(values) as StatedValues, confirmedAt ?? null),
    addresses: Object.fromEntries(stated.map(([field, cell]) => [field, cell.address])),
  };
}

/** Which enterprises decisions have count for others, after `at`. */
export async function readCounting(
  tx: Transaction,
  enterpriseIds: readonly string[],
  rowKeys: readonly string[],
  at: number,
): Promise<Counting> {
  const [found] = await tx.run<{
    roots: { enterpriseId: string; rootId: string }[];
    rows: (SplitRow & { rowKey: string })[];
  }>('projection/read-counting', { enterpriseIds, rowKeys, at });
  return {
    rootOf: new Map(found?.roots.map(({ enterpriseId, rootId }) => [enterpriseId, rootId])),
    splitRows: new Map(found?.rows.map(({ rowKey, ...split }) => [rowKey, split])),
  };
}

/** The full and former names of some enterprises and of those that they count for. */
export async function readMergedNames(
  tx: Transaction,
  enterpriseIds: readonly string[],
  at: number,
): Promise<string[]> {
  const params = { enterpriseIds, at };
  const records = await tx.run<{ name: string }>('projection/read-merged-names', params);
  return records.map((record) => record.name);
}

export async function readTouchedEnterprises(tx: Transaction, rowKeys: readonly string[], at: number) {
  const records = await tx.run<{ enterpriseId: string }>('projection/read-touched-enterprises', {
    rowKeys,
    at,
  });
  return records.map((record) => record.enterpriseId);
}

/**
 * What is known of the firms that rows name, what was decided of their names, and the number of the edition that is
 * in force as of an act.
 */
export async function readKnownIdentity(
  tx: Transaction,
  versions: readonly CurrentVersion[],
  sequence: number,
): Promise<{ known: KnownIdentity; edition: number; decisions: Decisions }> {
  const codes = [...new Set(versions.flatMap((version) => version.values.uscc ?? []))];
  const names = distinctBy(
    versions.map(({ streetCode, values }) => ({
      streetCode,
      normalised: normaliseName(values.enterpriseName),
    })),
    (name) => `${name.streetCode}|${name.normalised}`,
  );
  const provisionalIds = names.map((name) => provisionalId(name.streetCode, name.normalised));
  const [found] = await tx.run<{
    codes: { value: string; enterpriseId: string }[];
    names: { streetCode: string; normalised: string; enterpriseId: string }[];
    provisional: string[];
    edition: number | null;
    decisions: (NameDecision & { id: string })[];
  }>('projection/read-identity', {
    codes,
    names,
    provisionalIds,
    decisionIds: [...new Set(versions.flatMap(idsToLookUp))],
    sequence,
  });
  const byName = new Map<string, Set<string>>();
  for (const name of found?.names ?? []) {
    const key = `${name.streetCode}|${name.normalised}`;
    byName.set(key, (byName.get(key) ?? new Set()).add(name.enterpriseId));
  }
  const known = {
    byCode: new Map(found?.codes.map((code) => [code.value, code.enterpriseId])),
    byName,
    provisional: new Set(found?.provisional),
  };
  const decisions = new Map(found?.decisions.map(({ id, ...decision }) => [id, decision]));
  return { known, edition: found?.edition ?? 0, decisions };
}

/** The enterprises that count in some segments or by some products, at most `limit`. */
export async function readStandingEnterprises(
  tx: Transaction,
  moved: { segmentIds: string[]; productIds: string[] },
  at: number,
  limit: number,
): Promise<string[]> {
  const records = await tx.run<{ enterpriseId: string }>('projection/read-standing-enterprises', {
    ...moved,
    at,
    limit,
  });
  return records.map((record) => record.enterpriseId);
}

/** All facts of some enterprises that are, or will be, shown after `at`. */
export async function readFacts(
  tx: Transaction,
  enterpriseIds: readonly string[],
  at: number,
): Promise<Facts> {
  const params = { enterpriseIds, at };
  const records = await tx.run<{ label: string; fact: FactBase }>('projection/read-facts', params);
  const facts = noFacts();
  for (const kind of factKinds) {
    const ofKind = records.filter(({ label }) => label === labels[kind]).map(({ fact }) => fact);
    Object.assign(facts, { [kind]: ofKind });
  }
  return facts;
}

/** Which enterprises bear each of these names; for merged ones, who counts for them. */
export async function readNamesakes(
  tx: Transaction,
  names: readonly string[],
  at: number,
): Promise<Namesakes> {
  if (names.length === 0) return new Map();
  const records = await tx.run<{ name: string; enterpriseIds: string[] }>('projection/read-namesakes', {
    names,
    at,
  });
  return new Map(records.map(({ name, enterpriseIds }) => [name, new Set(enterpriseIds)]));
}

/** What was decided of the customers and suppliers that links name; for merged firms, who counts for them. */
export async function readLinkDecisions(
  tx: Transaction,
  links: readonly SupplyLinkFact[],
  at: number,
): Promise<Decisions> {
  return readMeanings(tx, [...new Set(links.flatMap((link) => decisionIds(partnerOf(link))))].sort(), at);
}

/** What some decisions say that a name means; for merged firms, who counts for them. */
export async function readMeanings(tx: Transaction, ids: readonly string[], at: number): Promise<Decisions> {
  if (ids.length === 0) return new Map();
  const found = await tx.run<NameDecision & { id: string }>('projection/read-meanings', { ids, at });
  return new Map(found.map(({ id, ...decision }) => [id, decision]));
}

/** The supply links to these names that are, or will be, shown after `at`. */
export async function readLinksTo(
  tx: Transaction,
  names: readonly string[],
  at: number,
): Promise<SupplyLinkFact[]> {
  if (names.length === 0) return [];
  const records = await tx.run<{ fact: SupplyLinkFact }>('projection/read-links-to', { names, at });
  return records.map((record) => record.fact);
}

/** The names that some rows are said to give, and in which version. */
export async function readMentions(tx: Transaction, rowKeys: readonly string[]): Promise<StandingMention[]> {
  return tx.run<StandingMention>('projection/read-mentions', { rowKeys });
}

export async function writeMentions(
  tx: Transaction,
  { gone, given, settled }: MentionChange,
  at: number,
): Promise<void> {
  if (settled.length > 0) await tx.run('projection/settle-mentions', { ids: settled });
  if (gone.length > 0) await tx.run('projection/detach-mentions', { pairs: gone });
  if (given.length > 0) {
    const distinct = new Map(given.map(({ mention }) => [mention.id, mention]));
    const mentions = [...distinct.values()].map((mention) => ({
      id: mention.id,
      node: mention.kind === 'FIRM' ? { ...mention, ...likelySound(mention.name) } : mention,
      decisionIds: decisionIds(mention),
    }));
    const pairs = given.map(({ mention, rowVersionId }) => ({ mentionId: mention.id, rowVersionId }));
    await tx.run('projection/write-mentions', { mentions, at });
    await tx.run('projection/attach-mentions', { pairs });
  }
  const ids = [...new Set(gone.map(({ mentionId }) => mentionId))].sort();
  if (ids.length > 0) await tx.run('projection/forget-mentions', { ids });
}

/** A decision with who took it, in which act. */
export interface NameDecisionNode extends DecidedName {
  decidedByName: string;
  sequence: number;
  at: number;
}

export async function writeNameDecisions(tx: Transaction, decisions: NameDecisionNode[]): Promise<void> {
  await tx.run('projection/write-name-decisions', { decisions });
}

export async function undoNameDecisions(tx: Transaction, ids: string[]): Promise<void> {
  await tx.run('projection/undo-name-decisions', { ids });
}

/** Puts what was decided of names into their state. */
export async function markMentions(tx: Transaction, mentions: DecidableName[]): Promise<void> {
  await tx.run('projection/mark-mentions', { mentions });
}

export async function joinEnterprises(
  tx: Transaction,
  joins: { id: string; to: string | null }[],
): Promise<void> {
  if (joins.length > 0) await tx.run('projection/join-enterprises', { joins });
}

/** The rows whose facts hang on what some names mean. */
export async function listNamingRows(
  tx: Transaction,
  names: { ids: string[]; joinedIds: string[]; joinedNames: string[] },
  at: number,
): Promise<string[]> {
  const rows = await tx.run<{ rowKey: string }>('projection/list-naming-rows', { ...names, at });
  return rows.map(({ rowKey }) => rowKey);
}

export async function closeFacts(tx: Transaction, facts: Facts, at: number): Promise<void> {
  const closed = everyFact(facts).map(({ id, rowVersionId }) => ({ id, rowVersionId }));
  if (closed.length > 0) await tx.run('projection/close-facts', { facts: closed, at });
}

export async function writeFacts(tx: Transaction, facts: Facts): Promise<void> {
  await Promise.all(
    factKinds.map((kind) =>
      facts[kind].length > 0 ? tx.run(`projection/write-${files[kind]}`, { rows: byRow(facts[kind]) }) : [],
    ),
  );
}

/** The facts of one row and firm; what is the same in all of them is sent once. */
interface FactsOfRow {
  shared: Partial<FactBase>;
  facts: Partial<FactBase>[];
}

function byRow(facts: readonly FactBase[]): FactsOfRow[] {
  const rows = new Map<string, FactsOfRow>();
  for (const fact of facts) {
    const { rowVersionId, rowKey, streetCode, approvedAt, collectedOn, ...more } = fact;
    const { enterpriseId, ownEnterpriseId, shownFrom, ...own } = more;
    const key = `${rowVersionId} ${enterpriseId} ${shownFrom}`;
    const row = rows.get(key);
    if (row) {
      row.facts.push(own);
      continue;
    }
    const said = { rowVersionId, rowKey, streetCode, approvedAt, collectedOn };
    rows.set(key, { shared: { ...said, enterpriseId, ownEnterpriseId, shownFrom }, facts: [own] });
  }
  return [...rows.values()];
}

export async function writeIdentity(
  tx: Transaction,
  change: IdentityChange,
  searchNames: NewSearchName[],
  at: number,
): Promise<void> {
  const { enterprises, codes } = change;
  const names = change.names.map((name) => ({ ...name, ...nameSound(name.name) }));
  await Promise.all([
    enterprises.length > 0 && tx.run('projection/write-enterprises', { enterprises }),
    codes.length > 0 && tx.run('projection/write-identifiers', { codes, at }),
    names.length > 0 && tx.run('projection/write-names', { names, at }),
    searchNames.length > 0 && tx.run('projection/write-search-names', { searchNames, at }),
  ]);
}

export async function readCells(
  tx: Transaction,
  places: readonly CellPlace[],
  at: number,
): Promise<CellState[]> {
  const records = await tx.run<{ state: CellState }>('projection/read-cells', { places, at });
  return records.map((record) => record.state);
}

export async function writeCells(tx: Transaction, change: CellChange): Promise<void> {
  const { shorten, remove, create } = change;
  await Promise.all([
    shorten.length + remove.length > 0 && tx.run('projection/change-cells', { shorten, remove }),
    create.length > 0 && tx.run('projection/write-cells', { states: create }),
  ]);
}

/** What is decided of fields of some enterprises, after `at`; of two decisions the later one. */
export async function readValueDecisions(
  tx: Transaction,
  enterpriseIds: readonly string[],
  at: number,
): Promise<ValueDecisions> {
  const found = await tx.run<ValueDecision & Pick<FieldValueFact, 'enterpriseId' | 'field' | 'period'>>(
    'projection/read-value-decisions',
    { enterpriseIds, at },
  );
  return new Map(
    found.map(({ enterpriseId, field, period, ...decision }) => [
      fieldKey({ enterpriseId, field, period }),
      decision,
    ]),
  );
}

export async function readDisputes(tx: Transaction, enterpriseIds: readonly string[], at: number) {
  return tx.run<OpenDispute>('projection/read-disputes', { enterpriseIds, at });
}

export async function writeDisputes(tx: Transaction, change: DisputeChange, at: number): Promise<void> {
  if (change.close.length > 0) await tx.run('projection/close-disputes', { ids: change.close, at });
  if (change.create.length > 0) await tx.run('projection/write-disputes', { disputes: change.create });
}

function distinctBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** Whether demands may be seen is asked of now, on former maps too: what a row says last holds for all it ever said. */
export async function markWithheld(tx: Transaction, versions: readonly CurrentVersion[]): Promise<void> {
  const rows = versions.flatMap(({ list, rowKey, values }) =>
    list === 'DEMAND' ? [{ rowKey, withheld: isWithheld(values) || null }] : [],
  );
  if (rows.length > 0) await tx.run('projection/mark-withheld', { rows });
}
