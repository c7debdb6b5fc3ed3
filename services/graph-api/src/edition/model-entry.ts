import { createHash } from 'node:crypto';
import type { ChainSource, EditionContent, LeftOut } from './edition-content.ts';

/** What the chain model is made of. A feed and an input are links: their ids are the two ends. */
export type ModelKind = 'INDUSTRY' | 'CHAIN' | 'SEGMENT' | 'PRODUCT' | 'FEED' | 'INPUT';

/** What one field of an entry says. */
export type EntryValue = string | number | null | string[];

/** One thing or link of the model, its fields by name: the form in which contents are compared and merged. */
export interface ModelEntry {
  kind: ModelKind;
  /** Unique within its kind; for a link "from to". */
  id: string;
  fields: Record<string, EntryValue>;
}

/** Entries by `keyOf`. */
export type ModelEntries = ReadonlyMap<string, ModelEntry>;

export const keyOf = ({ kind, id }: Pick<ModelEntry, 'kind' | 'id'>) => `${kind} ${id}`;

export const linkId = (from: string, to: string) => `${from} ${to}`;

/** The two ends of a link. */
export function endsOf(entry: ModelEntry): [from: string, to: string] {
  const [from = '', to = ''] = entry.id.split(' ');
  return [from, to];
}

export function entriesOf(content: EditionContent): ModelEntries {
  const entries = new Map<string, ModelEntry>();
  const add = (kind: ModelKind, id: string, fields: ModelEntry['fields']) =>
    entries.set(keyOf({ kind, id }), { kind, id, fields });
  for (const { id, ...fields } of content.industries) add('INDUSTRY', id, fields);
  for (const { id, sources, leftOut, ...fields } of content.chains) {
    add('CHAIN', id, { ...fields, sources: asTexts(sources), leftOut: asTexts(leftOut) });
  }
  for (const { id, ...fields } of content.segments) add('SEGMENT', id, fields);
  for (const { id, ...fields } of content.products) {
    add('PRODUCT', id, { ...fields, segmentIds: [...fields.segmentIds].sort() });
  }
  for (const { from, to, reason } of content.feeds) add('FEED', linkId(from, to), { reason });
  for (const { productId, intoProductId, reason } of content.inputs) {
    add('INPUT', linkId(productId, intoProductId), { reason });
  }
  return entries;
}

/** A chain whose lists are texts, to be compared and merged item by item. */
type ChainTexts = Omit<EditionContent['chains'][number], 'sources' | 'leftOut'> & {
  sources: string[];
  leftOut: string[];
};

const asTexts = (items: readonly object[]) => items.map((item) => JSON.stringify(item));

/** The content that the entries are of, in their order; segments as their chains draw them. */
export function contentOf(entries: ModelEntries, edition: EditionContent['edition']): EditionContent {
  const of = <Item>(kind: ModelKind) =>
    [...entries.values()]
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ id: entry.id, ...entry.fields }) as Item);
  const links = (kind: ModelKind) => [...entries.values()].filter((entry) => entry.kind === kind);
  const reasonOf = (entry: ModelEntry) => String(entry.fields.reason);
  return {
    edition,
    industries: of('INDUSTRY'),
    chains: of<ChainTexts>('CHAIN').map(({ sources, leftOut, ...chain }) => ({
      ...chain,
      sources: sources.map((text) => JSON.parse(text) as ChainSource),
      leftOut: leftOut.map((text) => JSON.parse(text) as LeftOut),
    })),
    segments: of<EditionContent['segments'][number]>('SEGMENT').sort(
      (a, b) => compare(a.chainId, b.chainId) || a.order - b.order || compare(a.id, b.id),
    ),
    products: of('PRODUCT'),
    feeds: links('FEED').map((entry) => {
      const [from, to] = endsOf(entry);
      return { from, to, reason: reasonOf(entry) };
    }),
    inputs: links('INPUT').map((entry) => {
      const [productId, intoProductId] = endsOf(entry);
      return { productId, intoProductId, reason: reasonOf(entry) };
    }),
  };
}

/** Equal exactly when two contents say the same, whatever edition they are called and in whatever order they stand. */
export function contentHash(content: EditionContent): string {
  const sorted = [...entriesOf(content)]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, { fields }]) => [key, Object.entries(fields).sort(([a], [b]) => compare(a, b))]);
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

export const sameValue = (a: EntryValue | undefined, b: EntryValue | undefined) =>
  a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
