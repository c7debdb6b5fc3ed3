import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../../project-root.ts';
import type { Visibility } from '../policy/policy-table.ts';
import type { ListKind } from '../row/stated-row.ts';

export type { Visibility };

/**
 * How the text of a column's cells is understood. TEXT columns are kept and shown as they stand. SEQUENCE, REMINDER,
 * ROW_KEY and BASE are not statements: the product writes them into the workbooks that it hands out. DATES and
 * NUMBERS have a part for each tier or certificate of the row.
 */
export type ColumnType =
  | 'SEQUENCE'
  | 'REMINDER'
  | 'ROW_KEY'
  | 'BASE'
  | 'NAME'
  | 'CODE'
  | 'CODE_FROM'
  | 'TEXT'
  | 'STREET'
  | 'INDUSTRY_CODE'
  | 'INDUSTRY'
  | 'CHAIN'
  | 'SEGMENT'
  | 'ROLES'
  | 'PRODUCTS'
  | 'PRODUCT'
  | 'QUANTITY'
  | 'MONEY'
  | 'YEAR_OF'
  | 'UNIT_OF'
  | 'PEOPLE'
  | 'YES_NO'
  | 'TIER'
  | 'LIST'
  | 'FIRMS'
  | 'DATE'
  | 'DATES'
  | 'NUMBERS'
  | 'KNOWN'
  | 'KIND'
  | 'DAYS'
  | 'REGION'
  | 'URGENCY'
  | 'CONTACT'
  | 'PHONE';

/** Whether a column's cells say something of a firm. */
export const isStatement = ({ type }: Column): boolean =>
  !['SEQUENCE', 'REMINDER', 'ROW_KEY', 'BASE'].includes(type);

/** One column of a list. `field` is its key in StatedValues, in StatedContact, or only among a row's cells. */
export interface Column {
  list: ListKind;
  field: string;
  label: string;
  type: ColumnType;
  unit: string;
  /** Whose records decide when two statements differ. */
  owner: 'registry' | 'statistics' | 'street';
  /** Who may see its contents. */
  visibility: Visibility;
  /** Other headers under which the column is met. */
  aliases: string[];
}

let columns: readonly Column[] | undefined;

/** All columns of the three sheets, from datasets/list-templates/columns.csv. */
export function columnDictionary(): readonly Column[] {
  columns ??= readColumns();
  return columns;
}

/** The columns of one sheet, in the order of the template. */
export function columnsOf(list: ListKind): Column[] {
  return columnDictionary().filter((column) => column.list === list);
}

const byField = new Map<ListKind, ReadonlyMap<string, Column>>();

/** The columns of one sheet by their keys. */
export function columnsByField(list: ListKind): ReadonlyMap<string, Column> {
  const known = byField.get(list) ?? new Map(columnsOf(list).map((column) => [column.field, column]));
  byField.set(list, known);
  return known;
}

/** One column, or undefined when the list has none of that key. */
export function columnOf(list: ListKind, field: string): Column | undefined {
  return columnsByField(list).get(field);
}

function readColumns(): Column[] {
  const file = join(projectRoot, 'datasets', 'list-templates', 'columns.csv');
  const records: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return records.map((record) => ({
    ...(record as unknown as Omit<Column, 'aliases'>),
    aliases: (record.aliases ?? '').split('|').filter(Boolean),
  }));
}
