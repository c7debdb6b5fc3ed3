import { type CellNames, cellText, type Said } from '../workbook/cell-text.ts';
import { type Column, columnsOf, isStatement } from '../workbook/column-dictionary.ts';
import { looksSame } from './plain-form.ts';

/**
 * What became of a cell since the workbook was filled in: changed by the officer, emptied by the officer, changed
 * meanwhile by somebody else, changed by both to different things.
 */
export type CellChange = 'MINE' | 'CLEARED' | 'MEANWHILE' | 'CONFLICT';

/** A cell that is not everywhere the same: what stood in the workbook handed out, in the file, in the list now. */
export interface ComparedCell {
  field: string;
  label: string;
  base: string;
  mine: string;
  now: string;
  change: CellChange;
}

/** What became of a row: new, changed, changed by both, taken out of the file, or gone from the list meanwhile. */
export type RowChange = 'NEW' | 'CHANGED' | 'CONFLICT' | 'REMOVED' | 'GONE';

/** The three statements of one row. A row of the file without `base` is new to its author. */
export interface RowSides {
  base: Said | null;
  /** Null: the officer took the row out of the file. A field that is no key of `texts` had no column there. */
  mine: Said | null;
  now: Said | null;
}

export interface ComparedRow {
  change: RowChange;
  cells: ComparedCell[];
}

/** What became of a row; null where the file changes nothing. */
export function compareRow(sides: RowSides, names: CellNames): ComparedRow | null {
  const { base, mine, now } = sides;
  const list = (mine ?? base ?? now)?.list;
  if (!list) return null;
  const cells = columnsOf(list)
    .filter(isCompared)
    .flatMap((column) => compareCell(column, sides, names) ?? []);
  if (mine === null) return now ? { change: 'REMOVED', cells } : null;
  if (now === null) return { change: base ? 'GONE' : 'NEW', cells };
  if (cells.every(({ change }) => change === 'MEANWHILE')) return null;
  return { change: cells.some(({ change }) => change === 'CONFLICT') ? 'CONFLICT' : 'CHANGED', cells };
}

/** When a row was collected is no statement of its own, and units and codes taken from elsewhere are parts of others. */
const isCompared = (column: Column): boolean =>
  isStatement(column) && !['CODE_FROM', 'UNIT_OF'].includes(column.type) && column.field !== 'collectedOn';

function compareCell(column: Column, { base, mine, now }: RowSides, names: CellNames): ComparedCell | null {
  const text = (said: Said | null) => (said ? cellText(column, said, names) : '');
  const stated = mine !== null && column.field in mine.texts;
  const cell = { base: text(base), mine: stated ? text(mine) : text(base), now: text(now) };
  const change = changeOf(cell, stated && (mine.texts[column.field] ?? '').trim() === '');
  return change && { field: column.field, label: column.label, ...cell, change };
}

/** `empty`: nothing at all stands in the cell of the file, not even a mark for none. */
function changeOf({ base, mine, now }: Pick<ComparedCell, 'base' | 'mine' | 'now'>, empty: boolean) {
  const byMe = !looksSame(base, mine);
  const meanwhile = !looksSame(base, now);
  if (!byMe) return meanwhile ? 'MEANWHILE' : null;
  if (!meanwhile) return empty ? 'CLEARED' : 'MINE';
  return looksSame(mine, now) ? null : 'CONFLICT';
}
