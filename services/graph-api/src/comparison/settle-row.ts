import { type CellNames, cellText } from '../workbook/cell-text.ts';
import { columnOf, columnsOf } from '../workbook/column-dictionary.ts';
import { type ComparedCell, type ComparedRow, compareRow, type RowChange } from './compare-row.ts';
import type { ComparedVersions } from './comparison.repository.ts';
import { statedText } from './stated-text.ts';

/** Whose text a cell takes: the file's, or the one that the list has now. */
export type Take = 'MINE' | 'NOW';

/** What is chosen for one row; what is not chosen follows `takenAnyway`. */
export interface RowChoice {
  rowKey: string;
  accept: boolean;
  cells: readonly { field: string; take: Take }[];
}

/** An explicit mark for "none": an empty cell would say nothing. */
const NONE = '/';

/** What is accepted without a word: what is new or changed, but no removal, and no row that somebody else took out. */
export const acceptedAnyway = (change: RowChange): boolean => change !== 'REMOVED' && change !== 'GONE';

/** Only the officer's own change is taken without a word; an emptied cell is not, and a conflict must be decided. */
const takenAnyway = (cell: ComparedCell): Take | null => {
  if (cell.change === 'CONFLICT') return null;
  return cell.change === 'MINE' ? 'MINE' : 'NOW';
};

/** The compared side of a row of a revision, or null where it changes nothing any more. */
export function compareVersions(row: ComparedVersions, names: CellNames): ComparedRow | null {
  return compareRow({ base: row.base, mine: row.action === 'REMOVE' ? null : row.mine, now: row.now }, names);
}

export interface Settled {
  /** The cells that are given another text than the file's. */
  mended: Record<string, string>;
  /** Cells that nobody has decided. */
  undecided: ComparedCell[];
  changesSomething: boolean;
}

/** Brings the cells of an accepted row together. */
export function settleRow(
  { cells, change }: ComparedRow,
  choice: RowChoice | undefined,
  conflicts: Take | null,
): Settled {
  const chosen = new Map(choice?.cells.map(({ field, take }) => [field, take]));
  const settled: Settled = { mended: {}, undecided: [], changesSomething: false };
  for (const cell of cells) {
    // A row that nobody else has is new as a whole.
    const anyway = change === 'NEW' || change === 'GONE' ? 'MINE' : takenAnyway(cell);
    const take = chosen.get(cell.field) ?? anyway ?? conflicts;
    if (take === null) settled.undecided.push(cell);
    else if (take === 'NOW') settled.mended[cell.field] = cell.now;
    else {
      settled.changesSomething = true;
      if (cell.change === 'CLEARED') settled.mended[cell.field] = NONE;
    }
  }
  return settled;
}

/**
 * What the list has that the file could not say, for a row that goes on from it: cells that the row takes from the
 * list, in the form of any file, and those of columns that the file has not.
 */
export function mendedTexts(
  row: ComparedVersions,
  settled: Settled,
  names: CellNames,
): Record<string, string> {
  const { list } = row.mine;
  const taken = Object.entries(settled.mended).flatMap(([field, text]) => {
    const column = columnOf(list, field);
    return column ? [[field, statedText(column, text)]] : [];
  });
  const lacking = columnsOf(list).flatMap((column) => {
    const known = column.field in row.mine.texts || column.type === 'UNIT_OF' || column.type === 'CODE_FROM';
    const text = row.now && !known ? cellText(column, row.now, names) : '';
    return text === '' ? [] : [[column.field, statedText(column, text)]];
  });
  return { ...Object.fromEntries(lacking), ...Object.fromEntries(taken) };
}
