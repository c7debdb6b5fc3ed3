import { findCurrentRows } from '../batch/batch.repository.ts';
import { type DraftRow, MOST_ROWS, type UploadedFile } from '../batch/batch.service.ts';
import type { Database } from '../database/database.ts';
import { ledgerKey } from '../ledger/key.ts';
import { type RowMatch, rowMatch } from '../row/row-key.ts';
import type { ReadWorkbook, StatedRow } from '../row/stated-row.ts';
import type { CellNames, Said } from '../workbook/cell-text.ts';
import { listRowsInForce, type RowInForce } from '../workbook/workbook.repository.ts';
import { compareRow } from './compare-row.ts';
import { NOW, placeOf, readVersions } from './comparison.repository.ts';
import { looksSame } from './plain-form.ts';

/** What a keyed file changes, row by row, and how many rows it leaves alone. */
export interface Proposal {
  drafts: DraftRow[];
  /** Rows that say what the list says. */
  unchanged: number;
  /** Rows that the file leaves alone and somebody else has changed since it was filled in. */
  meanwhile: number;
}

/** A row of the file, with the row of the list that it goes on from. */
interface KnownRow {
  row: StatedRow;
  rowKey: string;
  match: RowMatch;
  base: RowInForce | null;
}

/** Compares a file that carries row keys with the lists as they were when it was filled in, and as they are now. */
export async function proposeRows(
  database: Database,
  names: CellNames,
  file: UploadedFile,
  read: ReadWorkbook,
): Promise<Proposal> {
  const { streetCode } = file;
  const known = await knownRows(database, streetCode, read.rows);
  const missing = await missingRows(database, streetCode, read, known);
  const keys = [...known, ...missing].map(({ rowKey }) => ({ rowKey, sequence: NOW }));
  const inForce = await readVersions(database, streetCode, keys);
  const nowOf = (rowKey: string) => inForce.get(placeOf({ rowKey, sequence: NOW })) ?? null;
  const proposal: Proposal = { drafts: [], unchanged: 0, meanwhile: 0 };
  for (const { row, rowKey, match, base } of known) {
    const now = nowOf(rowKey);
    if (compareRow({ base, mine: saidByFile(row), now }, names)) {
      const action = now ? 'CHANGE' : 'ADD';
      proposal.drafts.push({ row, rowKey, ...match, action, baseVersionId: base?.rowVersionId ?? '' });
    } else if (base && now && base.rowVersionId !== now.rowVersionId) proposal.meanwhile += 1;
    else proposal.unchanged += 1;
  }
  for (const base of missing) {
    if (nowOf(base.rowKey)) proposal.drafts.push(removalOf(streetCode, base, read));
  }
  return proposal;
}

/** What a row of a file says. */
function saidByFile({ list, values, contact, cells }: StatedRow): Said {
  const texts = Object.entries(cells).map(([field, cell]) => [field, cell.text]);
  return { list, values, contact, texts: Object.fromEntries(texts) };
}

async function knownRows(
  database: Database,
  streetCode: string,
  rows: readonly StatedRow[],
): Promise<KnownRow[]> {
  const given = rows.flatMap((row) => row.given ?? []);
  const bases = await readVersions(
    database,
    streetCode,
    given.map(({ rowKey, base }) => ({ rowKey, sequence: base })),
  );
  const baseOf = ({ given: key, list }: StatedRow) => {
    const base = key && bases.get(placeOf({ rowKey: key.rowKey, sequence: key.base }));
    return base?.list === list ? base : null;
  };
  const originals = originalRows(rows, baseOf);
  const seen = new Map<string, number>();
  const matched = rows.map((row) => {
    const base = originals.has(row) ? baseOf(row) : null;
    if (base) return { row, base, match: rowMatch(streetCode, row) };
    const { matchByName } = rowMatch(streetCode, row);
    const ordinal = seen.get(matchByName) ?? 0;
    seen.set(matchByName, ordinal + 1);
    return { row, base, match: rowMatch(streetCode, row, ordinal) };
  });
  const unkeyed = matched.filter(({ base }) => base === null);
  const current = await findCurrentRows(
    database,
    unkeyed.map(({ match }) => match),
  );
  const taken = new Set(matched.flatMap(({ base }) => base?.rowKey ?? []));
  return matched.map(({ row, base, match }) => {
    if (base) return { row, base, match, rowKey: base.rowKey };
    const found = current.get(match.matchByCode) ?? current.get(match.matchByName);
    const rowKey = freeKey(found?.rowKey ?? ledgerKey('row', match.matchByName), taken);
    taken.add(rowKey);
    return { row, base, match, rowKey };
  });
}

/** A new row that is named like one that is taken already (a copy of it, say) is a row of its own. */
function freeKey(rowKey: string, taken: ReadonlySet<string>): string {
  let free = rowKey;
  for (let copy = 1; taken.has(free); copy += 1) free = ledgerKey('row', rowKey, copy);
  return free;
}

/**
 * The rows whose keys are believed. A copied row carries the key of its model: of several with one key the one that
 * still names the same firm goes on, the others are new.
 */
function originalRows(
  rows: readonly StatedRow[],
  baseOf: (row: StatedRow) => RowInForce | null,
): Set<StatedRow> {
  const originals = new Map<string, StatedRow>();
  for (const row of rows) {
    const base = baseOf(row);
    if (!base) continue;
    const named = (one: StatedRow) => looksSame(one.values.enterpriseName, base.values.enterpriseName);
    const former = originals.get(base.rowKey);
    if (!former || (!named(former) && named(row))) originals.set(base.rowKey, row);
  }
  return new Set(originals.values());
}

/** Rows that stood in the workbook when it was filled in and no longer do, on the sheets that carry keys. */
async function missingRows(
  database: Database,
  streetCode: string,
  { rows, keyedLists }: ReadWorkbook,
  known: readonly KnownRow[],
): Promise<RowInForce[]> {
  // Rows of several workbooks may stand together: only what stood in the oldest can be missing.
  const bases = rows.flatMap((row) => row.given?.base ?? []);
  if (bases.length === 0) return [];
  const oldest = bases.reduce((a, b) => Math.min(a, b));
  const { rows: then } = await listRowsInForce(database, streetCode, oldest, MOST_ROWS);
  const present = new Set(known.map(({ rowKey }) => rowKey));
  return then.filter(({ rowKey, list }) => keyedLists.includes(list) && !present.has(rowKey));
}

function removalOf(streetCode: string, base: RowInForce, read: ReadWorkbook): DraftRow {
  const { list, values } = base;
  const sheet = read.rows.find((row) => row.list === list)?.sheet ?? '';
  const row: StatedRow = { list, sheet, rowNumber: 0, values, contact: {}, cells: {} };
  return {
    row,
    rowKey: base.rowKey,
    ...rowMatch(streetCode, row),
    action: 'REMOVE',
    baseVersionId: base.rowVersionId,
  };
}
