import type { Database } from '../database/database.ts';
import type { ListKind, StatedCell } from '../row/stated-row.ts';

/** An approved version of a row that speaks of a firm, with its cells as they stand in the file. */
export interface OwnRow {
  list: ListKind;
  streetCode: string;
  fileName: string;
  sheet: string;
  rowNumber: number;
  cells: Record<string, StatedCell>;
  /** What was put in place of cells when the row was mended. */
  mended: Record<string, string>;
  statedByName: string;
  approvedByName: string;
  approvedAt: number;
  withdrawn: boolean;
}

/** More versions than lists ever say of one firm. */
const MOST_ROWS = 5_000;

export async function listOwnRows(database: Database, id: string, at: number): Promise<OwnRow[]> {
  const found = await database.read<OwnRow & { cells: string; mended: string }>('own-data/list-rows', {
    id,
    at,
    limit: MOST_ROWS,
  });
  return found.map((row) => ({
    ...row,
    cells: JSON.parse(row.cells) as OwnRow['cells'],
    mended: JSON.parse(row.mended) as OwnRow['mended'],
  }));
}
