import { pinyin } from 'pinyin-pro';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { ledgerKey } from '../ledger/key.ts';
import { type ChainNode, readChainLists, withListsAsText } from './chain-lists.ts';
import type { EditionContent, StreetEntry } from './edition-content.ts';
import { nameForm } from './name-form.ts';

/**
 * Loads an edition of the chain model into the graph, whole, once: where the database has an edition of that
 * number nothing is touched, for an administrator may have changed it since. Answers whether it was loaded.
 */
export async function loadEdition(
  database: Database,
  content: EditionContent,
  streets: StreetEntry[],
): Promise<boolean> {
  const ordered = <Item>(items: Item[]) => items.map((item, order) => ({ ...item, order }));
  return database.write(async (tx) => {
    const [taken] = await tx.run<{ known: boolean }>('edition/take-edition', { edition: content.edition });
    if (taken?.known) return false;
    const write = (what: string, items: object[]) => tx.run(`edition/write-${what}`, { items });
    await write('streets', streets);
    await write('industries', ordered(content.industries));
    await write('chains', ordered(content.chains).map(withListsAsText));
    await write('segments', content.segments);
    await write(
      'parts',
      content.segments.filter((segment) => segment.parentId !== null),
    );
    await write('products', content.products);
    await write('feeds', content.feeds);
    await write('inputs', content.inputs);
    await write('search-names', searchNames(content));
    return true;
  });
}

type ChainEntry = EditionContent['chains'][number];
type EditionRecord = Omit<EditionContent, 'chains'> & {
  chains: (Omit<ChainEntry, keyof ChainNode> & ChainNode)[];
};

const read = new WeakMap<Database, Promise<EditionContent>>();

/** The edition in force. It does not change while a process runs. */
export function readEdition(database: Database): Promise<EditionContent> {
  let content = read.get(database);
  if (!content) {
    content = readNewest(database);
    read.set(database, content);
    content.catch(() => read.delete(database));
  }
  return content;
}

export function readStreetEntries(database: Database): Promise<StreetEntry[]> {
  return database.read<StreetEntry>('edition/read-streets');
}

async function readNewest(database: Database): Promise<EditionContent> {
  const content = await database.readOne<EditionRecord>('edition/read-edition');
  if (!content) throw new AppError('UNAVAILABLE', '产业链模型还没有装入。请先运行 npm start 或联系管理员。');
  const segments = content.segments.map((segment) => ({ ...segment, parentId: segment.parentId ?? null }));
  const chains = content.chains.map((chain) => ({ ...chain, ...readChainLists(chain) }));
  return { ...content, segments, chains };
}

interface SearchNameNode {
  id: string;
  subjectId: string;
  subjectKind: 'CHAIN' | 'SEGMENT' | 'PRODUCT';
  form: 'FULL' | 'ALIAS' | 'PINYIN' | 'INITIALS';
  text: string;
}

function searchNames(content: EditionContent): SearchNameNode[] {
  const all = [
    ...content.chains.flatMap((chain) => formsOf('CHAIN', chain)),
    ...content.segments.flatMap((segment) => formsOf('SEGMENT', segment)),
    ...content.products.flatMap((product) => formsOf('PRODUCT', product)),
  ];
  return [...new Map(all.map((name) => [name.id, name])).values()];
}

function formsOf(
  subjectKind: SearchNameNode['subjectKind'],
  subject: { id: string; name: string; aliases: string[] },
): SearchNameNode[] {
  const named = (form: SearchNameNode['form'], text: string): SearchNameNode => ({
    id: ledgerKey('model-name', subjectKind, subject.id, form, text),
    subjectId: subject.id,
    subjectKind,
    form,
    text,
  });
  return [subject.name, ...subject.aliases]
    .map(nameForm)
    .flatMap((text, index) => [
      named(index === 0 ? 'FULL' : 'ALIAS', text),
      named('PINYIN', pinyin(text, { toneType: 'none', type: 'array' }).join('')),
      named('INITIALS', pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('')),
    ]);
}
