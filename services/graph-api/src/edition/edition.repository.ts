import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database, Transaction } from '../database/database.ts';
import { withListsAsText } from './chain-lists.ts';
import type { EditionContent } from './edition-content.ts';
import type { EditionSource, EditionState } from './edition-state.ts';
import { entriesOf, keyOf, type ModelEntry, sameValue } from './model-entry.ts';
import { modelSearchNames } from './model-search-names.ts';

/** An edition with where it stands, without its content. Instants are UTC milliseconds. */
export interface EditionRecord {
  number: number;
  name: string;
  date: string;
  origin: string;
  state: EditionState;
  source: EditionSource;
  /** Null for the first, which came with the database. */
  madeAt: number | null;
  madeByName: string;
  decidedByName: string | null;
  fromAt: number | null;
  toAt: number | null;
}

/** An edition, opened. */
export interface OpenEdition {
  item: EditionRecord;
  /** What a draft was made from. */
  base: EditionContent | null;
  /** What a draft says. */
  wanted: EditionContent;
  /** What was put in force; null as long as it is a draft. */
  content: EditionContent | null;
  choices: ReadonlySet<string>;
  inForce: EditionContent['edition'];
  inForceContent: EditionContent;
}

/** What a new draft is made from. */
export interface DraftGround {
  nextNumber: number;
  number: number;
  name: string;
  content: EditionContent;
  filesNumber: number;
  files: EditionContent;
  newestFilesHash: string;
}

export type NewEdition = Omit<EditionRecord, 'decidedByName' | 'toAt' | 'fromAt'> & {
  filesNumber: number;
  hash: string;
  base: EditionContent | null;
  wanted: EditionContent;
};

const MOST_EDITIONS = 200;

export async function listEditions(database: Database): Promise<EditionRecord[]> {
  const records = await database.read<{ item: EditionRecord }>('edition/list-editions', {
    limit: MOST_EDITIONS,
  });
  return records.map(({ item }) => item);
}

type OpenRecord = Pick<OpenEdition, 'item' | 'inForce'> & {
  base: Int8Array | null;
  wanted: Int8Array;
  content: Int8Array | null;
  choices: string[];
  inForceContent: Int8Array;
};

/** `run` reads, or reads in a transaction that holds the ledger. */
export async function openEdition(run: Transaction['run'], number: number): Promise<OpenEdition | null> {
  const [found] = await run<OpenRecord>('edition/get-edition', { number });
  if (!found) return null;
  return {
    ...found,
    base: found.base && unpacked(found.base),
    wanted: unpacked(found.wanted),
    content: found.content && unpacked(found.content),
    choices: new Set(found.choices),
    inForceContent: unpacked(found.inForceContent),
  };
}

export async function readGround(tx: Transaction): Promise<DraftGround | null> {
  const [ground] = await tx.run<
    Omit<DraftGround, 'content' | 'files'> & Record<'content' | 'files', Int8Array>
  >('edition/read-ground');
  return ground ? { ...ground, content: unpacked(ground.content), files: unpacked(ground.files) } : null;
}

export async function writeDraft(tx: Transaction, edition: NewEdition): Promise<void> {
  await tx.run('edition/write-draft', { edition: nodeOf(edition) });
}

/** Takes the first edition in, in force from the beginning on; false where the database has one. */
export async function takeFirst(tx: Transaction, edition: NewEdition): Promise<boolean> {
  const content = packed(edition.wanted);
  const node = { ...nodeOf(edition), content, fromSequence: 0, fromAt: 0 };
  const [taken] = await tx.run<{ known: boolean }>('edition/take-first', { edition: node });
  return taken?.known === false;
}

export async function saveDraft(
  tx: Transaction,
  draft: { number: number; wanted: EditionContent; choices: ReadonlySet<string> },
): Promise<void> {
  await tx.run('edition/save-draft', {
    number: draft.number,
    wanted: packed(draft.wanted),
    choices: [...draft.choices].sort(),
  });
}

export function packed(content: EditionContent): Int8Array {
  const bytes = gzipSync(JSON.stringify(content));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function unpacked(bytes: Int8Array): EditionContent {
  return JSON.parse(
    gunzipSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).toString('utf8'),
  ) as EditionContent;
}

function nodeOf({ base, wanted, ...edition }: NewEdition) {
  return { ...edition, choices: [], base: base && packed(base), wanted: packed(wanted) };
}

/** Writes a whole content as nodes, into a graph that has none. */
export async function writeModel(tx: Transaction, content: EditionContent): Promise<void> {
  const write = (what: string, items: object[]) => tx.run(`edition/write-${what}`, { items });
  await write('industries', inOrder(content.industries));
  await write('chains', inOrder(content.chains).map(withListsAsText));
  await write('segments', content.segments);
  await write(
    'parts',
    content.segments.filter(({ parentId }) => parentId !== null),
  );
  await write('products', content.products);
  await write('feeds', content.feeds);
  await write('inputs', content.inputs);
  await write('search-names', modelSearchNames(content));
}

/** Changes the nodes of the model from one content to another: only what differs is touched. */
export async function changeModel(
  tx: Transaction,
  before: EditionContent,
  after: EditionContent,
): Promise<void> {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const isNew = (kind: ModelEntry['kind'], id: string) => {
    const key = keyOf({ kind, id });
    return !sameValue(fieldsText(old.get(key)), fieldsText(now.get(key)));
  };
  const gone = (kind: ModelEntry['kind']) =>
    [...old.values()].filter((entry) => entry.kind === kind && !now.has(keyOf(entry)));
  const idsOf = (entries: ModelEntry[]) => entries.map(({ id }) => id);
  const linksOf = (entries: ModelEntry[], from: string, to: string) =>
    entries.map(({ id }) => ({ [from]: id.split(' ')[0] ?? '', [to]: id.split(' ')[1] ?? '' }));
  const changed = {
    ...after,
    segments: after.segments.filter(({ id }) => isNew('SEGMENT', id)),
    products: after.products.filter(({ id }) => isNew('PRODUCT', id)),
    feeds: after.feeds.filter(({ from, to }) => isNew('FEED', `${from} ${to}`)),
    inputs: after.inputs.filter((link) => isNew('INPUT', `${link.productId} ${link.intoProductId}`)),
  };
  const removed = {
    chainIds: idsOf(gone('CHAIN')),
    segmentIds: idsOf(gone('SEGMENT')),
    productIds: idsOf(gone('PRODUCT')),
  };
  const renewed = {
    chainIds: after.chains.map(({ id }) => id),
    segmentIds: changed.segments.map(({ id }) => id),
    productIds: changed.products.map(({ id }) => id),
  };
  await tx.run('edition/detach-model', {
    chainIds: renewed.chainIds,
    segmentIds: [...renewed.segmentIds, ...removed.segmentIds],
    productIds: [...renewed.productIds, ...removed.productIds],
  });
  await tx.run('edition/drop-search-names', {
    subjectIds: [removed, renewed].flatMap((ids) => [...ids.chainIds, ...ids.segmentIds, ...ids.productIds]),
  });
  await tx.run('edition/remove-model', {
    ...removed,
    industryIds: idsOf(gone('INDUSTRY')),
    feeds: linksOf(gone('FEED'), 'from', 'to'),
    inputs: linksOf(gone('INPUT'), 'productId', 'intoProductId'),
  });
  await writeModel(tx, changed);
}

const fieldsText = (entry: ModelEntry | undefined) =>
  entry ? JSON.stringify(Object.entries(entry.fields).sort()) : null;

const inOrder = <Item>(items: Item[]) => items.map((item, order) => ({ ...item, order }));
