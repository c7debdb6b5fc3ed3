import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { unpacked } from './edition.repository.ts';
import type { EditionContent, StreetEntry } from './edition-content.ts';
import type { EditionState } from './edition-state.ts';

/** Contents by number. What was once put in force does not change, so that they can be kept. */
const read = new WeakMap<Database, Map<number, Promise<EditionContent>>>();

/** The edition in force now, whole. */
export async function readEdition(database: Database): Promise<EditionContent> {
  const inForce = await database.readOne<{ number: number }>('edition/get-in-force');
  if (!inForce) throw notLoaded();
  return readEditionNumbered(database, inForce.number);
}

/** An edition that is, or was, in force, whole. */
export function readEditionNumbered(database: Database, number: number): Promise<EditionContent> {
  const kept = read.get(database) ?? new Map<number, Promise<EditionContent>>();
  read.set(database, kept);
  const content = kept.get(number) ?? readContent(database, number);
  kept.set(number, content);
  content.catch(() => kept.delete(number));
  return content;
}

/** What a former edition keeps of itself; null for the one in force, which the nodes of the model show. */
export async function readFormerEdition(
  database: Database,
  { number, state }: { number: number; state: EditionState },
): Promise<EditionContent | null> {
  return state === 'IN_FORCE' ? null : readEditionNumbered(database, number);
}

export function readStreetEntries(database: Database): Promise<StreetEntry[]> {
  return database.read<StreetEntry>('edition/read-streets');
}

async function readContent(database: Database, number: number): Promise<EditionContent> {
  const found = await database.readOne<{ content: Int8Array | null }>('edition/get-content', { number });
  if (!found?.content) throw notLoaded();
  return unpacked(found.content);
}

const notLoaded = () =>
  new AppError('UNAVAILABLE', '产业链模型还没有装入。请先运行 npm start 或联系管理员。');
