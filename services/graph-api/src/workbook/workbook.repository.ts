import type { Database } from '../database/database.ts';
import { renewed } from '../row/renewal.ts';
import type { ListKind, StatedCell, StatedContact, StatedValues } from '../row/stated-row.ts';
import type { Said } from './cell-text.ts';
import type { FoundAtCell } from './write-findings.ts';

/** A row of a list in force, with what it says. */
export interface RowInForce extends Said {
  rowKey: string;
  rowVersionId: string;
  cells: Record<string, StatedCell>;
  mended: Record<string, string>;
}

/** As it is kept: texts of JSON. */
export interface StoredVersion {
  rowKey: string;
  rowVersionId: string;
  list: ListKind;
  values: string;
  confirmedAt: number | null;
  mended: string;
  cells: string;
  contact: string | null;
}

/** What a stored version says. */
export function saidBy(stored: StoredVersion): RowInForce {
  const cells = JSON.parse(stored.cells) as Record<string, StatedCell>;
  const mended = JSON.parse(stored.mended) as Record<string, string>;
  const texts = Object.entries(cells).map(([field, cell]) => [field, cell.text]);
  return {
    rowKey: stored.rowKey,
    rowVersionId: stored.rowVersionId,
    list: stored.list,
    values: renewed(JSON.parse(stored.values) as StatedValues, stored.confirmedAt ?? null),
    contact: JSON.parse(stored.contact ?? '{}') as StatedContact,
    cells,
    mended,
    texts: { ...Object.fromEntries(texts), ...mended },
  };
}

/** An uploaded file and what was found in it. */
export interface FileFindings {
  streetCode: string;
  fileName: string;
  sha256: string;
  findings: FoundAtCell[];
}

export function listBatchFindings(database: Database, batchId: string): Promise<FileFindings | null> {
  return database.readOne<FileFindings>('finding/list-batch-findings', { batchId });
}

/** `base`: up to which act of the ledger; `edition`: the number of the chain model in force now. */
export interface KeysInForce {
  base: number;
  edition: number | null;
  rows: { rowKey: string; list: ListKind }[];
}

/**
 * Which rows of a street are in force as of an act, or now (`sequence` null), at most `limit`, in the order of the
 * workbook; and which act that is.
 */
export async function listKeysInForce(
  database: Database,
  streetCode: string,
  sequence: number | null,
  limit: number,
): Promise<KeysInForce> {
  const found = await database.readOne<KeysInForce>('workbook/list-keys-in-force', {
    streetCode,
    sequence,
    limit,
  });
  return { base: 0, edition: null, rows: [], ...found };
}
