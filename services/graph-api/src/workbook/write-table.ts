import { once } from 'node:events';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { stringify } from 'csv-stringify';
import ExcelJS from 'exceljs';
import { escapeFormula } from './escape-formula.ts';

/** What a cell of an exported table may hold. Texts are written as texts, codes too; figures as figures. */
export type CellValue = string | number | null;

/** A table to be written: lines above it that say what it is, its header, and its rows as they come. */
export interface WrittenTable {
  /** Name of the sheet. */
  name: string;
  about: [string, string][];
  columns: string[];
  rows: AsyncIterable<CellValue[]>;
}

const CRLF = '\r\n';
/** Digits that a spreadsheet opening a CSV would take for a number and round. */
const LONG_DIGITS = /^\d{12,}$/;
const WIDEST = 48;
const NARROWEST = 10;

/** As CSV in UTF-8 with a byte order mark, so that Excel reads it as what it is. */
export function writeCsv(table: WrittenTable): Readable {
  const sink = stringify({ bom: true, record_delimiter: CRLF });
  const put = (values: CellValue[]) => putIn(sink, values.map(csvCell));
  write(sink, async () => {
    for (const line of table.about) await put(line);
    await put([]);
    await put(table.columns);
    for await (const row of table.rows) await put(row);
    sink.end();
  });
  return sink;
}

/** As a workbook with a sheet for each table, row by row: a large table is never in memory as a whole. */
export function writeXlsx(...tables: WrittenTable[]): Readable {
  const sink = new PassThrough();
  write(sink, async () => {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true });
    for (const table of tables) await writeSheet(book, sink, table);
    await book.commit();
  });
  return sink;
}

async function writeSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  sink: Writable,
  table: WrittenTable,
): Promise<void> {
  const head = table.about.length + 2;
  const sheet = book.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: head }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = table.columns.map((title) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, title.length * 3)),
    style: { numFmt: '@' },
  }));
  const put = (values: CellValue[], bold = false) => {
    const row = sheet.addRow(values.map(xlsxCell));
    row.eachCell((cell) => {
      if (typeof cell.value === 'number') cell.numFmt = 'General';
      if (bold) cell.font = { bold: true };
    });
    row.commit();
  };
  for (const line of table.about) put(line);
  put([]);
  put(table.columns, true);
  for await (const row of table.rows) {
    put(row);
    await drained(sink);
  }
  sheet.commit();
}

/** A failure, while the answer is on its way, breaks it off: half a table must not look like a whole one. */
function write(sink: Writable, work: () => Promise<void>): void {
  work().catch((error: unknown) => sink.destroy(error instanceof Error ? error : new Error(String(error))));
}

async function putIn(sink: Writable, row: (string | number)[]): Promise<void> {
  sink.write(row);
  await drained(sink);
}

/** Waits for a reader that is slower than the database; one that has gone ends the writing. */
async function drained(sink: Writable): Promise<void> {
  if (sink.writableNeedDrain) {
    const waiting = new AbortController();
    const heard = (event: string) => once(sink, event, { signal: waiting.signal }).catch(() => undefined);
    await Promise.race([heard('drain'), heard('close')]);
    waiting.abort();
  }
  if (sink.destroyed) throw new Error('the reader of an export has gone');
}

function csvCell(value: CellValue): string | number {
  if (typeof value === 'number') return value;
  const text = value ?? '';
  return LONG_DIGITS.test(text) ? `${text}\t` : escapeFormula(text);
}

function xlsxCell(value: CellValue): CellValue {
  return typeof value === 'string' ? escapeFormula(value) : value;
}
