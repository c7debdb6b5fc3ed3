import * as XLSX from '@e965/xlsx';
import ExcelJS, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import type { FindingSeverity } from '../row/stated-row.ts';
import { escapeFormula } from './escape-formula.ts';
import { type GridSheet, openFile } from './open-file.ts';
import { findingsSheet } from './own-sheets.ts';

/** Something found at a cell. `cell` is empty where the sheet has no column for it. */
export interface FoundAtCell {
  sheet: string;
  cell: string;
  rowNumber: number;
  severity: FindingSeverity;
  state: 'OPEN' | 'MENDED' | 'CONFIRMED';
  original: string;
  message: string;
  remedy: string;
}

/** What an annotated workbook is made of: plain data, so that it can be sent to a worker. */
export interface FindingsJob {
  fileName: string;
  bytes: Uint8Array;
  findings: FoundAtCell[];
  /** Keep the file's own looks; else only its texts are kept, as for files that are no .xlsx. */
  keepLooks: boolean;
}

const colours: Record<FindingSeverity, string> = { ERROR: 'FFF4B6B6', WARNING: 'FFFCE3B0', NOTE: 'FFE3EEF7' };
const words: Record<FindingSeverity, string> = { ERROR: '■ 错误', WARNING: '▲ 待确认', NOTE: '○ 已理解' };
const states = { OPEN: '未处理', MENDED: '已改正', CONFIRMED: '已确认' };
const weights: FindingSeverity[] = ['ERROR', 'WARNING', 'NOTE'];

/** The file as it was uploaded, with its cells coloured and commented, and a sheet that lists all findings. */
export async function writeFindings({
  fileName,
  bytes,
  findings,
  keepLooks,
}: FindingsJob): Promise<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opened = openFile(fileName, buffer);
  const asItIs = keepLooks && opened.encoding === 'XLSX';
  const book = asItIs ? await load(buffer) : new ExcelJS.Workbook();
  if (!asItIs) for (const sheet of opened.sheets) copySheet(book, sheet);
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(disarm));
  for (const [place, found] of byPlace(findings)) {
    const sheet = book.getWorksheet(place.split('!')[0]);
    if (sheet) annotate(sheet.getCell(place.slice(place.lastIndexOf('!') + 1)), found);
  }
  listFindings(book, findings);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function load(bytes: Buffer): Promise<Workbook> {
  try {
    return await loadBook(bytes);
  } catch {
    // The library finds comments only where Excel puts them, and stumbles over those that other programs wrote.
    return loadBook(withoutComments(bytes));
  }
}

async function loadBook(bytes: Buffer): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

function withoutComments(bytes: Buffer): Buffer {
  const zip = XLSX.CFB.read(bytes, { type: 'buffer' });
  for (const [index, path] of zip.FullPaths.entries()) {
    const part = zip.FileIndex[index];
    if (!part?.content || !/worksheets\/_rels\/[^/]*\.rels$/.test(path)) continue;
    const text = Buffer.from(part.content as Uint8Array).toString('utf8');
    const kept = text.replace(/<Relationship\b[^>]*\/(comments|vmlDrawing|threadedComment)"[^>]*>/g, '');
    part.content = Buffer.from(kept);
    part.size = part.content.length;
  }
  return XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }) as Buffer;
}

/** Findings by `产业链清单!C8`; those of a column that the sheet lacks stand at the first cell of their row. */
function byPlace(findings: readonly FoundAtCell[]): Map<string, FoundAtCell[]> {
  const places = new Map<string, FoundAtCell[]>();
  for (const finding of findings) {
    if (finding.rowNumber < 1) continue;
    const place = `${finding.sheet}!${finding.cell || `A${finding.rowNumber}`}`;
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return places;
}

function annotate(cell: Cell, findings: FoundAtCell[]): void {
  const shown = cell.isMerged ? cell.master : cell;
  const worst = weights.find((severity) => findings.some((finding) => finding.severity === severity));
  const text = findings.map(sentence).join('\n');
  // A style object may be shared by many cells of a file: this cell gets one of its own.
  shown.style = {
    ...shown.style,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours[worst ?? 'NOTE'] } },
  };
  const former = typeof shown.note === 'string' ? `${shown.note}\n` : '';
  shown.note = `${former}${text}`;
}

const sentence = ({ severity, state, message, remedy }: FoundAtCell): string =>
  `${words[severity]}${severity === 'NOTE' ? '' : `(${states[state]})`}:${message}${severity === 'NOTE' ? '' : remedy}`;

/** Formulas and links do not go out again: their results and texts do. */
function disarm(cell: Cell): void {
  if (cell.type === ExcelJS.ValueType.Formula) {
    const { result } = cell;
    cell.value = typeof result === 'number' || typeof result === 'boolean' ? result : safe(cell.text);
  } else if (cell.type === ExcelJS.ValueType.Hyperlink || cell.type === ExcelJS.ValueType.RichText) {
    cell.value = safe(cell.text);
  } else if (typeof cell.value === 'string') cell.value = safe(cell.value);
}

const safe = (text: string): string => escapeFormula(String(text ?? ''));

/** What a sheet may be called in a workbook; sheets of other files have longer and freer names. */
export const sheetNameOf = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);

/** Puts the texts of a sheet into a workbook, each where it stood. */
export function copySheet(book: Workbook, { name, hidden, rows, merges }: GridSheet): void {
  const sheet = book.addWorksheet(sheetNameOf(name), {
    state: hidden ? 'hidden' : 'visible',
  });
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!cell || cell.text === '') continue;
      const target = sheet.getCell(row + 1, column + 1);
      target.numFmt = '@';
      target.value = cell.text;
    }
  }
  for (const { s, e } of merges) sheet.mergeCells(s.r + 1, s.c + 1, e.r + 1, e.c + 1);
}

function listFindings(book: Workbook, findings: readonly FoundAtCell[]): void {
  const former = book.getWorksheet(findingsSheet);
  if (former) book.removeWorksheet(former.id);
  const sheet: Worksheet = book.addWorksheet(findingsSheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [26, 12, 10, 26, 50, 50].map((width) => ({ width }));
  sheet.addRow(['单元格', '程度', '处理', '原文', '问题', '改法']).font = { bold: true };
  for (const { sheet: name, cell, rowNumber, severity, state, original, message, remedy } of findings) {
    const place = cell ? `${name}!${cell}` : `${name} 第 ${rowNumber} 行`;
    const handled = severity === 'NOTE' ? '不用处理' : states[state];
    sheet.addRow([place, words[severity], handled, safe(original), message, remedy]);
  }
}
