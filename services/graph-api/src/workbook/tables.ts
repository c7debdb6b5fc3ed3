import type { ListKind } from '../row/stated-row.ts';
import { headerLookup, matchOf } from './find-header.ts';
import type { GridSheet } from './open-file.ts';

const lists: ListKind[] = ['CHAIN', 'SUPPLY', 'DEMAND'];

/** Rows of one header stand this close together. */
const headerDepth = 3;

/** What stands in rows of data and in no header: a number, a code. Long lists are mostly told by it. */
const figure = /^[\d.,%/-]+$|^[0-9A-Z]{18}$/;

/** A row that names columns of the lists: at least three, and most of what stands in it. */
interface HeaderRow {
  row: number;
  /** What it names, to tell a repeated header from that of another table. */
  names: string;
}

/**
 * The tables of a sheet, each as a sheet of its own in which everything else is empty, so that rows and columns keep
 * their numbers. Tables stand below one another under headers of their own, or side by side with an empty column between.
 */
export function tablesOf(sheet: GridSheet): GridSheet[] {
  return stacked(sheet).flatMap(sideBySide);
}

function stacked(sheet: GridSheet): GridSheet[] {
  const starts: number[] = [0];
  let former: HeaderRow | null = null;
  for (const header of headerRows(sheet)) {
    const close: boolean = former !== null && header.row - former.row <= headerDepth;
    if (former && !close && header.names !== former.names) starts.push(titleAbove(sheet, header.row));
    former = header;
  }
  if (starts.length === 1) return [sheet];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? sheet.rows.length;
    const rows = sheet.rows.map((row, at) => (at >= start && at < end ? row : []));
    return { ...sheet, rows, merges: sheet.merges.filter(({ s, e }) => s.r >= start && e.r < end) };
  });
}

function headerRows(sheet: GridSheet): HeaderRow[] {
  const lookups = lists.map(headerLookup);
  return sheet.rows.flatMap((line, row) => {
    const texts = line.flatMap((cell) => cell?.text.trim() || []);
    if (texts.length < 3 || texts.some((text) => text.length > 40 || figure.test(text))) return [];
    const named = texts.filter((text) => lookups.some((lookup) => matchOf(text, lookup) !== null));
    return named.length >= 3 && named.length >= texts.length * 0.6 ? [{ row, names: named.join('|') }] : [];
  });
}

/** Where a table begins whose header stands in this row: with the title lines above it. */
function titleAbove(sheet: GridSheet, header: number): number {
  let start = header;
  while (start > 0 && (sheet.rows[start - 1] ?? []).filter((cell) => cell?.text.trim()).length <= 1)
    start -= 1;
  return start;
}

function sideBySide(sheet: GridSheet): GridSheet[] {
  const lookup = headerLookup('CHAIN');
  const header = headerRows(sheet)[0];
  const line = header ? (sheet.rows[header.row] ?? []) : [];
  const names = line.flatMap((cell, column) =>
    matchOf(cell?.text, lookup)?.column.field === 'enterpriseName' ? [column] : [],
  );
  const gaps = names.slice(1).flatMap((name, index) => {
    const from = names[index] ?? 0;
    const empty = emptyColumns(sheet, header?.row ?? 0, from, name);
    return empty.at(-1) ?? [];
  });
  if (gaps.length === 0) return [sheet];
  const edges = [-1, ...gaps, Number.POSITIVE_INFINITY];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? -1;
    const rows = sheet.rows.map((row) => row.map((cell, at) => (at > from && at < to ? cell : undefined)));
    return { ...sheet, rows, merges: sheet.merges.filter(({ s, e }) => s.c > from && e.c < to) };
  });
}

/** Columns between two others in which nothing stands from the header on. */
function emptyColumns(sheet: GridSheet, header: number, from: number, to: number): number[] {
  const between = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  const below = sheet.rows.slice(header);
  return between.filter((column) => below.every((row) => !row[column]?.text.trim()));
}
