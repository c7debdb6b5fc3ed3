import type { Database, Transaction } from '../database/database.ts';
import type { StatedFields } from '../enterprise/shown-fields.ts';
import type { FieldValueFact } from '../projection/facts.ts';
import { type ContactRow, contactFields } from './contact-row.ts';
import type { TellingAct } from './erased-row.ts';
import { ERASED } from './free-text.ts';

/** A firm, what it is called, and what lists say of where it operates. */
export interface ErasureSubject {
  /** It counts for another firm now. */
  merged: boolean;
  /** Its own id and those of the firms merged into it. */
  memberIds: string[];
  /** Its own and those of the firms merged into it. */
  names: string[];
  fieldValues: FieldValueFact[];
  valueDecisions: StatedFields['valueDecisions'];
}

/** A file that a street has handed in; `redactions` counts how often something was taken out of it. */
export interface HandedInFile {
  sha256: string;
  name: string;
  pieces: number;
  redactions: number;
}

/** More versions than lists ever say of one firm. */
const MOST_ROWS = 5_000;
const PIECE_BYTES = 1_048_576;

export function getSubject(database: Database, id: string, at: number): Promise<ErasureSubject | null> {
  return database.readOne<ErasureSubject>('erasure/get-subject', { id, at });
}

/** Whose ledger the database holds, and which of some operations it knows. */
export async function readDone(
  database: Database,
  operationIds: readonly string[],
): Promise<{ ledger: string | null; done: string[] }> {
  const found = await database.readOne<{ ledger: string | null; done: string[] }>('erasure/read-done', {
    operationIds,
  });
  return { ledger: found?.ledger ?? null, done: found?.done ?? [] };
}

export function listContactRows(
  tx: Transaction,
  enterpriseIds: readonly string[],
  at: number,
): Promise<ContactRow[]> {
  return tx.run<ContactRow>('erasure/list-contact-rows', { ids: enterpriseIds, at, limit: MOST_ROWS });
}

export function listFiles(database: Database, streetCodes: readonly string[]): Promise<HandedInFile[]> {
  return database.read<HandedInFile>('erasure/list-files', { streetCodes });
}

/** Puts other bytes in place of a file's; false: somebody else changed the file meanwhile, and nothing is done. */
export async function replaceFile(
  database: Database,
  { sha256, redactions }: HandedInFile,
  content: Uint8Array,
  at: number,
): Promise<boolean> {
  const pieces = Math.ceil(content.length / PIECE_BYTES);
  return database.write(async (tx) => {
    const params = { sha256, bytes: content.length, pieces, redactions, at };
    const [claimed] = await tx.run('erasure/claim-file', params);
    if (!claimed) return false;
    for (let index = 0; index < pieces; index++) {
      const part = content.slice(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
      await tx.run('erasure/replace-piece', { sha256, index, bytes: new Int8Array(part.buffer) });
    }
    return true;
  });
}

export async function writeRows(tx: Transaction, rows: readonly object[]): Promise<void> {
  await tx.run('erasure/write-rows', { rows });
}

/** Empties findings and comments at cells of persons, and takes these out of all others; the ids of the former comments. */
export async function eraseRemarks(
  tx: Transaction,
  rowVersionIds: readonly string[],
  spoken: readonly string[],
): Promise<string[]> {
  const params = { rowVersionIds, fields: contactFields, message: ERASED };
  await tx.run('erasure/erase-findings', params);
  const comments = await tx.run<{ id: string }>('erasure/erase-comments', params);
  await tx.run('erasure/erase-mentions', { rowVersionIds, spoken, message: ERASED });
  return comments.map(({ id }) => id);
}

export async function eraseConsentNotes(
  tx: Transaction,
  enterpriseIds: readonly string[],
  spoken: readonly string[],
): Promise<void> {
  await tx.run('erasure/erase-consent-notes', { enterpriseIds, spoken, message: ERASED });
}

export function listActs(
  tx: Transaction,
  of: {
    rowVersionIds: readonly string[];
    streetCodes: readonly string[];
    rowKeys: readonly string[];
    enterpriseIds: readonly string[];
  },
): Promise<TellingAct[]> {
  return tx.run<TellingAct>('erasure/list-acts', { ...of });
}

export interface SkippedLines {
  id: string;
  /** JSON of SkippedRow[]. */
  skipped: string;
}

export function listSkipped(
  tx: Transaction,
  streetCodes: readonly string[],
  texts: readonly string[],
): Promise<SkippedLines[]> {
  return tx.run<SkippedLines>('erasure/list-skipped', { streetCodes, texts });
}

export async function writeSkipped(tx: Transaction, batches: readonly SkippedLines[]): Promise<void> {
  if (batches.length > 0) await tx.run('erasure/write-skipped', { batches });
}

export async function writeActs(tx: Transaction, acts: readonly TellingAct[]): Promise<void> {
  if (acts.length > 0) await tx.run('erasure/write-acts', { acts });
}
