import type { ListKind } from '../row/stated-row.ts';
import { type Column, columnsOf } from './column-dictionary.ts';
import { moneyFactorOf } from './measure.ts';
import type { GridCell, GridSheet } from './open-file.ts';

/** A column of the sheet that was recognised. `unit` and `year` stood in its header. */
export interface FoundColumn {
  index: number;
  column: Column;
  header: string;
  unit: string;
  year: string;
}

/** What a sheet is and where its table stands. Rows count from 0; data start below `lastRow`. */
export interface FoundHeader {
  list: ListKind;
  firstRow: number;
  lastRow: number;
  columns: FoundColumn[];
  /** Headers of columns that the dictionary does not know, or that repeat an earlier column. */
  unread: { index: number; header: string; repeats: string | null }[];
}

type Row = (GridCell | undefined)[];

/** A header is looked for among this many rows. */
const searchedRows = 40;

/** Which recognised columns make a sheet one of the lists, beside 企业名称. */
const decisive: Record<ListKind, string[]> = {
  CHAIN: ['chainText', 'segmentText', 'products', 'industryText', 'roles'],
  SUPPLY: ['product', 'capacity', 'spare', 'minimumOrder'],
  DEMAND: ['product', 'quantity', 'budget', 'sourceRegion', 'urgency'],
};

const nameOf: Record<ListKind, RegExp> = {
  CHAIN: /产业链|链条/,
  SUPPLY: /供给|供应(?!链)|可供/,
  DEMAND: /需求|采购/,
};

/** The list that a title names, or null. */
export function listNamed(title: string): ListKind | null {
  return (['DEMAND', 'SUPPLY', 'CHAIN'] as const).find((list) => nameOf[list].test(title)) ?? null;
}

/** Finds the header of a sheet and the list it belongs to; null for a sheet that is no list. */
export function findHeader(sheet: GridSheet): FoundHeader | null {
  let best: { found: FoundHeader; score: number } | null = null;
  for (const list of ['CHAIN', 'SUPPLY', 'DEMAND'] as const) {
    const found = headerOf(sheet, list);
    if (!found) continue;
    const fields = new Set(found.columns.map(({ column }) => column.field));
    const signs = decisive[list].filter((field) => fields.has(field)).length;
    if (!fields.has('enterpriseName') || signs === 0 || fields.size < 3) continue;
    const title = sheet.name + titleOf(sheet, found.firstRow);
    const score = fields.size + signs + (nameOf[list].test(title) ? 3 : 0);
    if (!best || score > best.score) best = { found, score };
  }
  return best?.found ?? null;
}

/** The text above the header: title, unit and date of the list. */
export function titleOf(sheet: GridSheet, headerRow: number): string {
  return sheet.rows
    .slice(0, headerRow)
    .flatMap((row) => row.map((cell) => cell?.text ?? ''))
    .join(' ');
}

function headerOf(sheet: GridSheet, list: ListKind): FoundHeader | null {
  const lookup = headerLookup(list);
  let bestRow = -1;
  let bestCount = 1;
  for (let row = 0; row < Math.min(sheet.rows.length, searchedRows); row += 1) {
    const fields = (sheet.rows[row] ?? []).map((cell) => matchOf(cell?.text, lookup)?.column.field);
    const count = new Set(fields.filter(Boolean)).size;
    if (count > bestCount) [bestRow, bestCount] = [row, count];
  }
  if (bestRow < 0) return null;
  return columnsAt(sheet, list, bestRow, lookup);
}

function columnsAt(sheet: GridSheet, list: ListKind, row: number, lookup: HeaderLookup): FoundHeader {
  const depth = Math.max(
    0,
    ...sheet.merges.filter(({ s, e }) => s.r === row && e.r - s.r <= 2).map(({ s, e }) => e.r - s.r),
  );
  const below = depth > 0 ? sheet.rows[row + depth] : undefined;
  const unitRow = sheet.rows[row + depth + 1] ?? [];
  const hasUnitRow = isUnitRow(unitRow);
  const above = spreadAcross(sheet, row - 1);
  const own = sheet.rows[row] ?? [];
  const header: FoundHeader = {
    list,
    firstRow: row,
    lastRow: row + depth + (hasUnitRow ? 1 : 0),
    columns: [],
    unread: [],
  };
  const width = Math.max(own.length, below?.length ?? 0);
  for (let index = 0; index < width; index += 1) {
    const group = own[index]?.text ?? spreadAcross(sheet, row)[index];
    const texts = [below?.[index]?.text, own[index]?.text, `${group ?? ''}${below?.[index]?.text ?? ''}`];
    const underGroup = `${above[index] ?? ''}${own[index]?.text ?? ''}`;
    take(header, index, [...texts, underGroup], hasUnitRow ? (unitRow[index]?.text ?? '') : '', lookup);
  }
  return header;
}

function take(
  header: FoundHeader,
  index: number,
  texts: (string | undefined)[],
  unit: string,
  lookup: HeaderLookup,
): void {
  const text = texts.find((candidate) => candidate?.trim()) ?? '';
  if (!text) return;
  const match = texts.map((candidate) => matchOf(candidate, lookup)).find((found) => found !== null);
  if (!match) {
    header.unread.push({ index, header: text, repeats: null });
    return;
  }
  const found = { index, ...match, unit: bareUnit(unit) || match.unit };
  const earlier = header.columns.findIndex(({ column }) => column.field === match.column.field);
  const former = header.columns[earlier];
  if (!former) header.columns.push(found);
  else if (match.year > former.year && former.year !== '') {
    header.columns[earlier] = found;
    header.unread.push({ index: former.index, header: former.header, repeats: found.header });
  } else header.unread.push({ index, header: text, repeats: former.header });
}

/** Texts of a row with the text of a merged cell under every column that it spans. */
function spreadAcross(sheet: GridSheet, row: number): (string | undefined)[] {
  const texts = (sheet.rows[row] ?? []).map((cell) => cell?.text);
  for (const { s, e } of sheet.merges) {
    if (s.r > row || e.r < row) continue;
    const text = sheet.rows[s.r]?.[s.c]?.text;
    for (let column = s.c; column <= Math.min(e.c, s.c + 60); column += 1) texts[column] = text;
  }
  return texts;
}

export type HeaderLookup = Map<string, Column>;

/** The columns of a list by every name they go by. */
export function headerLookup(list: ListKind): HeaderLookup {
  const lookup: HeaderLookup = new Map();
  for (const column of columnsOf(list)) {
    for (const name of [column.label, ...column.aliases]) {
      const key = normalise(name);
      if (!['CODE_FROM', 'UNIT_OF'].includes(column.type) && !lookup.has(key)) lookup.set(key, column);
    }
  }
  return lookup;
}

const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s*★●:_]/g, '')
    .toLowerCase();

/** The column that a header names, with the unit and the year that stand in it. */
export function matchOf(
  text: string | undefined,
  lookup: HeaderLookup,
): { column: Column; header: string; unit: string; year: string } | null {
  const plain = normalise(text ?? '');
  if (!plain || plain.length > 40) return null;
  const year = /(20\d{2})/.exec(plain)?.[1] ?? '';
  const noted = [...plain.matchAll(/[([【]([^)\]】]*)[)\]】]/g)].map((match) => match[1] ?? '');
  const bare = plain.replace(/[([【][^)\]】]*[)\]】]/g, '').replace(/20\d{2}年?度?/g, '');
  const suffix = /[/\-,]?(亿元|万元|千元|百万元|元|天|周|月|人|名)$/.exec(bare);
  const unit = noted.map(bareUnit).find((note) => note !== '') ?? suffix?.[1] ?? '';
  const names = [plain, bare, suffix ? bare.slice(0, suffix.index) : '', bare.replace(/^(?:企业|单位)/, '')];
  const column = names.map((name) => lookup.get(name)).find((found) => found !== undefined);
  return column ? { column, header: text ?? '', unit, year } : null;
}

/** The unit that a note in a header or a unit row names, or ''. */
export function bareUnit(text: string): string {
  const unit = normalise(text)
    .replace(/^单位|[()[\]]/g, '')
    .replace(/20\d{2}年?,?/, '');
  if (moneyFactorOf(unit) !== null || /^(天|日|周|星期|个?月|人|名|个|%)$/.test(unit)) return unit;
  return '';
}

/** Whether a row below a header only names units, or how to fill the columns in. */
export function isUnitRow(row: Row): boolean {
  const texts = row.flatMap((cell) => (cell?.text.trim() ? [cell.text] : []));
  return (
    texts.length > 0 &&
    texts.every((text) => bareUnit(text) !== '' || /^[((]?(必填|选填|文本|数字|日期)/.test(text))
  );
}

/** Whether a data row repeats the header: three texts or more, and more than half, name their own columns. */
export function isRepeatedHeader(row: Row, header: FoundHeader): boolean {
  const filled = header.columns.filter(({ index }) => row[index]?.text.trim());
  const same = filled.filter(({ index, header: name, column }) => {
    const text = normalise(row[index]?.text ?? '');
    return text === normalise(name) || text === normalise(column.label);
  });
  return same.length >= 3 && same.length * 2 > filled.length;
}
