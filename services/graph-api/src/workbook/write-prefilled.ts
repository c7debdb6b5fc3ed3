import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import type { EditionContent } from '../edition/edition-content.ts';
import { endOf } from '../projection/interval.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { Street } from '../street/street.type.ts';
import { cellNames } from './cell-names.ts';
import { type CellNames, cellText } from './cell-text.ts';
import { type Column, type ColumnType, columnsOf } from './column-dictionary.ts';
import { guideOf, headerOf, visibilityWords } from './column-guide.ts';
import { escapeFormula } from './escape-formula.ts';
import { guideSheet, listSheets } from './own-sheets.ts';
import { type AddOptions, writeOptions } from './prefilled-options.ts';
import type { RowInForce } from './workbook.repository.ts';

/** What a prefilled workbook is made of: plain data, so that it can be sent to a worker. */
export interface PrefilledJob {
  street: string;
  /** The day in Shanghai, `2026-06-30`. */
  day: string;
  /** The instant up to which a validity counts as soon over, UTC milliseconds. */
  soon: number;
  /** Up to which act of the ledger the rows are. */
  base: number;
  /** How many rows each list has. */
  counts: Record<ListKind, number>;
  /** In how many portions they come. */
  portions: number;
  edition: EditionContent;
  streets: Street[];
}

const headerRow = 2;
/** Empty rows below the data that are ready for new entries. */
const spareRows = 300;
const longest = 32_000;
const marked = 'FFFFF2CC';
const headed = 'FFE8EDF2';

/** A list whose rows are being written. */
interface OpenSheet {
  sheet: Worksheet;
  columns: Column[];
  rows: number;
}

/**
 * A street's lists as a workbook to go on with: every row in force with its key, drop-downs, and a guide. Rows are
 * added some at a time, list by list, so that a long list is never in memory as a whole.
 */
export class PrefilledWriter {
  private readonly sink = new PassThrough();
  private readonly bytes = buffer(this.sink);
  private readonly book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: this.sink, useStyles: true });
  private readonly names: CellNames;
  private readonly sheets: Map<ListKind, OpenSheet>;

  constructor(private readonly job: PrefilledJob) {
    this.book.creator = '链图';
    this.names = cellNames(job.edition, job.streets);
    writeGuide(this.book, job);
    const sheets = lists.map((list) => {
      const sheet = this.book.addWorksheet(listSheets[list], {
        views: [{ state: 'frozen', xSplit: 3, ySplit: headerRow }],
      });
      return [list, { sheet, columns: columnsOf(list).filter(isWritten), rows: 0 }] as const;
    });
    this.sheets = new Map(sheets);
    const addOptions = writeOptions(this.book, job.edition, job.streets);
    for (const [list, { sheet, columns }] of sheets) {
      writeHead(sheet, `${job.street} ${listSheets[list]}(${job.day} 导出,怎么填见“${guideSheet}”)`, columns);
      addDropDowns(sheet, columns, headerRow + job.counts[list] + spareRows, addOptions);
    }
  }

  add(rows: readonly RowInForce[]): void {
    for (const row of rows) {
      const open = this.sheets.get(row.list);
      if (open) this.addRow(open, row);
    }
  }

  async finish(): Promise<Uint8Array> {
    for (const { sheet } of this.sheets.values()) sheet.commit();
    this.book.views = [
      { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 1, visibility: 'visible' },
    ];
    await this.book.commit();
    return new Uint8Array(await this.bytes);
  }

  private addRow(open: OpenSheet, row: RowInForce): void {
    const { base, soon } = this.job;
    const line = open.sheet.getRow(headerRow + 1 + open.rows);
    const remind = reminderOf(row, soon);
    for (const [at, column] of open.columns.entries()) {
      const own = ownText(column, open.rows, row, base, remind);
      const cell = line.getCell(at + 1);
      writeCell(cell, column, own ?? cellText(column, row, this.names));
      if (remind && (column.type === 'REMINDER' || column.field === 'validUntil')) fill(cell, marked);
    }
    line.commit();
    open.rows += 1;
  }
}

const lists = ['CHAIN', 'SUPPLY', 'DEMAND'] as const satisfies ListKind[];

const isWritten = ({ type }: Column): boolean => type !== 'CODE_FROM' && type !== 'UNIT_OF';

function writeHead(sheet: Worksheet, title: string, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) styleColumn(sheet, index + 1, column);
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { bold: true, size: 12 };
  for (const [index, column] of columns.entries()) {
    const head = sheet.getCell(headerRow, index + 1);
    head.value = headerOf(column);
    head.font = { bold: true };
    head.alignment = { wrapText: true, vertical: 'middle' };
    fill(head, headed);
  }
}

function addDropDowns(
  sheet: Worksheet,
  columns: readonly Column[],
  last: number,
  addOptions: AddOptions,
): void {
  const chainAt = columns.findIndex(({ type }) => type === 'CHAIN') + 1;
  const chainCell = chainAt > 0 ? `$${sheet.getColumn(chainAt).letter}${headerRow + 1}` : '';
  for (const [index, column] of columns.entries()) {
    const { letter } = sheet.getColumn(index + 1);
    addOptions(sheet, column, `${letter}${headerRow + 1}:${letter}${last}`, chainCell);
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: columns.length } };
}

/** What the product itself writes into a row; undefined for a column that the street fills in. */
function ownText({ type }: Column, index: number, row: RowInForce, base: number, remind: string) {
  if (type === 'SEQUENCE') return String(index + 1);
  if (type === 'REMINDER') return remind;
  if (type === 'ROW_KEY') return row.rowKey;
  return type === 'BASE' ? String(base) : undefined;
}

/** A row whose validity ends soon says so; the officer renews it by another date. */
function reminderOf({ values }: RowInForce, soon: number): string {
  const { validUntil } = values;
  return validUntil && endOf(validUntil) <= soon ? `${validUntil.value} 到期,仍有效请改日期` : '';
}

const numeric: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'SEQUENCE',
  'MONEY',
  'QUANTITY',
  'PEOPLE',
  'DAYS',
]);

function writeCell(cell: Cell, { type }: Column, text: string): void {
  if (text === '') return;
  const isNumber = numeric.has(type) && /^\d{1,15}(\.\d+)?$/.test(text);
  cell.value = isNumber ? Number(text) : escapeFormula(text.slice(0, longest));
}

const widths: Partial<Record<ColumnType, number>> = {
  SEQUENCE: 6,
  REMINDER: 16,
  NAME: 30,
  CODE: 22,
  PRODUCTS: 24,
  PRODUCT: 20,
  YES_NO: 10,
  DATE: 13,
};

function styleColumn(sheet: Worksheet, index: number, column: Column): void {
  const shown = sheet.getColumn(index);
  shown.width = widths[column.type] ?? 15;
  shown.hidden = column.type === 'ROW_KEY' || column.type === 'BASE';
  // As text, a code keeps its digits and 2026-06 its form.
  if (!numeric.has(column.type)) shown.numFmt = '@';
}

function fill(cell: Cell, argb: string): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function writeGuide(book: Pick<Workbook, 'addWorksheet'>, { street, day }: PrefilledJob): void {
  const sheet = book.addWorksheet(guideSheet);
  sheet.columns = [{ width: 20 }, { width: 20 }, { width: 70 }, { width: 10 }];
  const lines = [
    [`${street}两张清单,${day} 导出`],
    ['直接在三张清单上改:改一格、加一行、删一行都可以,不联网也能填;改完把整个文件传回“清单”页。'],
    ['没有改的格子不会被当成改动。两个人各下载一份、各改各的,上传后逐格核对,谁的都不会丢。'],
    [
      '空着的格子表示“没有说”。原来有内容、现在确实没有了,请填“无”。删掉整行表示这一行不再有效,上传后还要您确认一次。',
    ],
    ['加新行:接在最后一行下面填,或者复制一行再改。不要动隐藏的“行标识”“基准号”两列,系统靠它们认行。'],
    ['“提醒”列标出 60 天内到期或已到期的行:仍有效的,改“有效期至”;不再有效的,删掉整行。'],
    [],
    ['清单', '列', '怎么填', '谁能看'],
  ];
  for (const line of lines) sheet.addRow(line);
  for (const row of [1, lines.length]) sheet.getRow(row).font = { bold: true };
  for (const list of ['CHAIN', 'SUPPLY', 'DEMAND'] as const) {
    for (const column of columnsOf(list)) {
      if (['CODE_FROM', 'UNIT_OF', 'SEQUENCE', 'REMINDER', 'ROW_KEY', 'BASE'].includes(column.type)) continue;
      sheet.addRow([listSheets[list], headerOf(column), guideOf(column), visibilityWords[column.visibility]]);
    }
  }
}
