import type { ListKind, StatedCell, StatedValues } from '../row/stated-row.ts';
import { type Column, columnsByField, columnsOf, isStatement } from '../workbook/column-dictionary.ts';

/** What a row version says, as it was written. */
export interface Written {
  values: StatedValues;
  mended: Record<string, string>;
  cells: Record<string, StatedCell>;
  confirmedAt: number | null;
}

/** What an officer fills in; the rest the reader finds out for itself. */
const FOUND_OUT = new Set<Column['type']>(['CODE_FROM', 'UNIT_OF']);

/** The columns of a list that can be filled in on the page, in the order of the template. */
export function pageColumns(list: ListKind): Column[] {
  return columnsOf(list).filter((column) => isStatement(column) && !FOUND_OUT.has(column.type));
}

/** The texts of a row's cells as they hold now; of a confirmed row with the days that this renewed. */
export function textsOf({ values, mended, cells, confirmedAt }: Written): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(cells).map(([field, { text }]) => [field, text]));
  Object.assign(texts, mended);
  if (confirmedAt !== null) {
    texts.collectedOn = values.collectedOn?.original ?? '';
    if (values.validUntil) texts.validUntil = values.validUntil.original;
  }
  return texts;
}

/** The column that holds the unit of another one, where the header of a file gave it. */
export function unitField(field: string): string {
  return field === 'leadTimeDays' ? 'leadTimeUnit' : `${field}Unit`;
}

/**
 * The text of a cell as the page shows it. The page has no header of a file: a unit or a year that stood there stands
 * in the cell.
 */
export function shownText(list: ListKind, field: string, texts: Record<string, string>): string {
  const text = texts[field] ?? '';
  const column = columnsByField(list).get(field);
  if (column?.type === 'YEAR_OF') return /20\d{2}/.exec(text)?.[0] ?? text;
  const unit = texts[unitField(field)] ?? '';
  const bare = /^[\d.,\s]+$/.test(text) && text.trim() !== '';
  if ((column?.type === 'MONEY' || column?.type === 'DAYS') && bare && unit !== column.unit)
    return text + unit;
  return text;
}
