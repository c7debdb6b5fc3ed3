import * as XLSX from '@e965/xlsx';
import { likeness, nameForm } from '../edition/name-form.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { ListKind } from '../row/stated-row.ts';
import { columnOf, columnsOf, isStatement } from './column-dictionary.ts';
import {
  bareUnit,
  type FoundColumn,
  type FoundHeader,
  headerLookup,
  isUnitRow,
  listNamed,
  matchOf,
  titleOf,
} from './find-header.ts';
import type { GridSheet } from './open-file.ts';
import { isPhone } from './vocabulary.ts';

/** What an officer said once of a table: which list it is, null for none, and what its columns are. */
export interface Layout {
  signature: string;
  list: ListKind | null;
  columns: LayoutColumn[];
}

/** `field` null: the column is not read. `unit` holds for amounts of money and lead times whose header names none. */
export interface LayoutColumn {
  header: string;
  field: string | null;
  unit: string;
}

/** A table of firms that the reader cannot make out, with what it would guess. */
export interface UnknownTable extends Layout {
  sheet: string;
  /** From 1, as the spreadsheet shows it. */
  headerRow: number;
  list: ListKind;
  columns: (LayoutColumn & { letter: string; samples: string[] })[];
}

const searchedRows = 40;
const shownSamples = 3;
const leastLikeness = 0.5;
const firm = /(公司|企业|工厂|厂|集团|合作社|商行|门市部|经营部|研究院|研究所|事务所)([((].*[))])?$/;

/** A header is known again by its texts, wherever it stands. */
export function signatureOf(headers: readonly string[]): string {
  return ledgerKey('header', ...headers.map(nameForm));
}

const headersOf = (sheet: GridSheet, row: number) =>
  (sheet.rows[row] ?? []).flatMap((cell, index) => {
    const text = cell?.text.trim() ?? '';
    return text === '' ? [] : [{ index, text }];
  });

/** The layout that was confirmed for a table, and the row of its header. */
export function layoutOf(
  sheet: GridSheet,
  layouts: ReadonlyMap<string, Layout>,
): { layout: Layout; row: number } | null {
  if (layouts.size === 0) return null;
  for (let row = 0; row < Math.min(sheet.rows.length, firstRow(sheet) + searchedRows); row += 1) {
    const texts = headersOf(sheet, row).map(({ text }) => text);
    const layout = texts.length >= 2 ? layouts.get(signatureOf(texts)) : undefined;
    if (layout) return { layout, row };
  }
  return null;
}

const firstRow = (sheet: GridSheet) => sheet.rows.findIndex((row) => row.some((cell) => cell?.text.trim()));

/** The header of a table as an officer explained it. */
export function headerByLayout(
  sheet: GridSheet,
  row: number,
  list: ListKind,
  { columns }: Layout,
): FoundHeader {
  const explained = new Map(columns.map((column) => [nameForm(column.header), column]));
  const found: FoundColumn[] = [];
  for (const { index, text } of headersOf(sheet, row)) {
    const { field, unit } = explained.get(nameForm(text)) ?? { field: null, unit: '' };
    const column = field ? columnOf(list, field) : undefined;
    if (!column) continue;
    const year = /(20\d{2})/.exec(text)?.[1] ?? '';
    found.push({ index, column, header: text, unit: unit || unitIn(text), year });
  }
  const hasUnitRow = isUnitRow(sheet.rows[row + 1] ?? []);
  return { list, firstRow: row, lastRow: row + (hasUnitRow ? 1 : 0), columns: found, unread: [] };
}

/** A table of firms under a header that nobody has explained yet; null where there is none. */
export function unknownTable(sheet: GridSheet): UnknownTable | null {
  const place = firstFirm(sheet);
  if (!place) return null;
  const row = headerAbove(sheet, place.row);
  if (row === null) return null;
  const headers = headersOf(sheet, row);
  const title = `${sheet.name}${titleOf(sheet, row)}`;
  const list = listNamed(title) ?? likeliestList(headers.map(({ text }) => text));
  const taken = new Set<string>();
  const columns = headers.map(({ index, text }) => {
    const samples = samplesOf(sheet, place.row, index);
    const field = index === place.column ? 'enterpriseName' : guessField(list, text, samples, taken);
    if (field) taken.add(field);
    return { header: text, field, unit: unitIn(text), letter: XLSX.utils.encode_col(index), samples };
  });
  const signature = signatureOf(headers.map(({ text }) => text));
  return { signature, list, columns, sheet: sheet.name, headerRow: row + 1 };
}

/** The unit in the brackets of a header, or ''. */
const unitIn = (header: string) => bareUnit(/[((](.*)[))]/.exec(header)?.[1] ?? '');

function firstFirm(sheet: GridSheet): { row: number; column: number } | null {
  for (const [row, line] of sheet.rows.slice(0, searchedRows + firstRow(sheet)).entries()) {
    const column = line.findIndex(
      (cell) => cell && cell.text.trim().length >= 4 && firm.test(cell.text.trim()),
    );
    if (column >= 0 && line.filter((cell) => cell?.text.trim()).length >= 2) return { row, column };
  }
  return null;
}

/** The nearest line above the data that names at least three columns, or two where there are no more. */
function headerAbove(sheet: GridSheet, data: number): number | null {
  for (let row = data - 1; row >= Math.max(0, data - 3); row -= 1) {
    const texts = headersOf(sheet, row).map(({ text }) => text);
    const words = texts.filter((text) => text.length <= 30 && !/^[\d.,%-]+$/.test(text) && !firm.test(text));
    if (words.length >= 2 && words.length === texts.length && !isUnitRow(sheet.rows[row] ?? [])) return row;
  }
  return null;
}

function samplesOf(sheet: GridSheet, from: number, column: number): string[] {
  const texts = sheet.rows.slice(from, from + 50).flatMap((row) => row[column]?.text.trim() || []);
  return [...new Set(texts)].slice(0, shownSamples).map((text) => text.slice(0, 40));
}

function likeliestList(headers: readonly string[]): ListKind {
  const scores = (['CHAIN', 'SUPPLY', 'DEMAND'] as const).map((list) => {
    const found = headers.filter((text) => guessField(list, text, [], new Set()) !== null);
    return { list, score: found.length };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.list ?? 'CHAIN';
}

function guessField(
  list: ListKind,
  header: string,
  samples: readonly string[],
  taken: ReadonlySet<string>,
): string | null {
  const free = (field: string | undefined) => (field && !taken.has(field) ? field : null);
  const known = matchOf(header, headerLookup(list))?.column.field;
  if (known) return free(known);
  if (samples.some((text) => /^[0-9A-Z]{18}$/.test(text))) return free('uscc');
  if (samples.length > 0 && samples.every(isPhone)) return free('contactPhone');
  const form = nameForm(header.replace(/[((].*[))]/, ''));
  const scored = columnsOf(list)
    .filter((column) => isStatement(column) && column.type !== 'CODE_FROM' && column.type !== 'UNIT_OF')
    .map((column) => ({
      field: column.field,
      score: Math.max(...[column.label, ...column.aliases].map((name) => likeness(form, nameForm(name)))),
    }))
    .filter(({ field, score }) => score >= leastLikeness && !taken.has(field))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.field ?? null;
}
