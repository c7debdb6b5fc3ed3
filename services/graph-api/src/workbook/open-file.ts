import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { AppError } from '../error/app-error.ts';
import { giveMemoryBack } from '../give-memory-back.ts';
import { readDate, serialDay } from './stated-date.ts';
import { OutOfTime, withinTime } from './within-time.ts';
import { entryState, zipDirectory } from './zip-directory.ts';

/** A cell as it stands in the file: text as displayed, and what else is behind it. */
export interface GridCell {
  text: string;
  /** The formula without its `=`, when the cell has one. */
  formula?: string;
  /** The program that wrote the file kept a result of the formula. */
  computed?: boolean;
  link?: string;
  /** Address of the merged cell whose value this one takes. */
  mergedFrom?: string;
}

/** One sheet as a grid; `rows[r][c]` counts from 0 and is absent for an empty cell. */
export interface GridSheet {
  name: string;
  hidden: boolean;
  rows: (GridCell | undefined)[][];
  merges: XLSX.Range[];
}

/** A file opened as grids. `macros`: it carries a VBA project, which is never run. */
export interface OpenedFile {
  sheets: GridSheet[];
  macros: boolean;
  encoding: 'XLSX' | 'XLS' | 'UTF-8' | 'UTF-16' | 'GB18030';
}

/** Bounds of a file that is taken in. */
export const limits = {
  bytes: 30 * 1024 * 1024,
  unpackedBytes: 300 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
};

const manyRows = 10_000;
/** From here on, what was unpacked to be looked at is not left to pile up. */
const muchUnpacked = 20 * 1024 * 1024;

/** Rows kept beyond the limit, so that titles and headers do not count against the data. */
const rowsRead = limits.rows + 100;

/** Opens a workbook or CSV. Throws an AppError that says in one sentence what is wrong and what to do. */
export function openFile(fileName: string, bytes: Buffer): OpenedFile {
  const refuse = (message: string, cause?: unknown) =>
    new AppError('BAD_INPUT', `文件“${fileName}”${message}`, { place: { file: fileName }, cause });
  if (bytes.length === 0) throw refuse('是空的(0 字节),请检查后重新选择文件。');
  if (bytes.length > limits.bytes) throw refuse('超过 30 MB,请删除图片等无关内容或拆成几个文件后再上传。');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return openZip(bytes, refuse);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return openOle(bytes, refuse);
  return openText(bytes, refuse);
}

type Refuse = (message: string, cause?: unknown) => AppError;

function openZip(bytes: Buffer, refuse: Refuse): OpenedFile {
  const entries = zipDirectory(bytes);
  if (!entries)
    throw refuse('不完整(可能没有传完或已损坏),请用 Excel 或 WPS 打开、另存为 .xlsx 后重新上传。');
  const unpacked = entries.reduce((total, entry) => total + entry.size, 0);
  if (unpacked > limits.unpackedBytes)
    throw refuse('解压后超过 300 MB,不予读取,请只保留清单工作表另存为新文件。');
  for (const entry of entries) {
    const state = entryState(bytes, entry);
    if (state === 'LARGER_THAN_DECLARED')
      throw refuse('内部大小与所标不符,疑似压缩炸弹,不予读取,请用 Excel 重新另存。');
    if (state === 'BROKEN') throw refuse('已损坏,请用 Excel 或 WPS 打开、另存为 .xlsx 后重新上传。');
  }
  if (unpacked > muchUnpacked) giveMemoryBack();
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has('xl/workbook.xml') && !names.has('xl/workbook.bin')) {
    throw refuse('不是 Excel 工作簿,请上传 .xlsx、.xls 或 .csv 格式的清单。');
  }
  const macros = [...names].some((name) => name.endsWith('vbaProject.bin'));
  return { sheets: openBook(bytes, refuse), macros, encoding: 'XLSX' };
}

function openOle(bytes: Buffer, refuse: Refuse): OpenedFile {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw refuse('设有打开密码,无法读取,请在 Excel 中取消密码(文件→信息→保护工作簿)后另存再上传。');
  }
  const macros = bytes.includes(Buffer.from('_VBA_PROJECT', 'utf16le'));
  return { sheets: openBook(bytes, refuse), macros, encoding: 'XLS' };
}

/** How long a file may take to open, milliseconds: many times what one of its size needs. */
const patienceFor = (bytes: Buffer): number => 3_000 + (bytes.length / 1_048_576) * 5_000;

function openBook(bytes: Buffer, refuse: Refuse): GridSheet[] {
  let book: XLSX.WorkBook;
  try {
    book = withinTime(patienceFor(bytes), () =>
      XLSX.read(bytes, {
        type: 'buffer',
        dense: true,
        cellFormula: true,
        cellHTML: false,
        cellNF: true,
        sheetStubs: true,
        sheetRows: rowsRead,
        dateNF: 'yyyy/m/d',
      }),
    );
  } catch (error) {
    if (error instanceof OutOfTime) {
      throw refuse(
        '的内容自相矛盾,读了很久也读不完,请用 Excel 或 WPS 打开、另存为 .xlsx 后重新上传。',
        error,
      );
    }
    if (/password-protected|ECMA-376/i.test(String(error))) {
      throw refuse('设有打开密码,无法读取,请在 Excel 中取消密码后另存再上传。', error);
    }
    throw refuse('无法作为工作簿打开(可能已损坏),请用 Excel 或 WPS 打开、另存为 .xlsx 后重新上传。', error);
  }
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const grid = gridOf(name, hidden, sheet, () => reachOf(bytes, name), refuse);
    if (grid.rows.length > manyRows) giveMemoryBack();
    return grid;
  });
}

/**
 * The last row of a sheet in which something stands, from 1. What a sheet says of its own reach may be more: a
 * spreadsheet counts rows that only have a format.
 */
function reachOf(bytes: Buffer, name: string): number {
  const book = XLSX.read(bytes, { type: 'buffer', dense: true, sheets: name, cellHTML: false });
  const data: (XLSX.CellObject | undefined)[][] = book.Sheets[name]?.['!data'] ?? [];
  return data.findLastIndex((row) => row?.some((cell) => cell && cell.v !== undefined && cell.v !== '')) + 1;
}

function gridOf(
  name: string,
  hidden: boolean,
  sheet: XLSX.WorkSheet | undefined,
  measure: () => number,
  refuse: Refuse,
): GridSheet {
  const said = sheet?.['!fullref'] ?? sheet?.['!ref'];
  const reach = typeof said === 'string' ? XLSX.utils.decode_range(said).e.r + 1 : 0;
  const lastRow = reach > rowsRead ? measure() : reach;
  if (lastRow > rowsRead) {
    throw refuse(
      `的工作表“${name}”用到第 ${lastRow} 行,超过 50,000 行,请删除表格下方多余的行或拆成几个文件后再上传。`,
    );
  }
  const data: (XLSX.CellObject | undefined)[][] = sheet?.['!data'] ?? [];
  const rows = Array.from({ length: data.length }, (_, row) => {
    const line = (data[row] ?? []).slice(0, limits.columns).map(cellOf);
    // A large sheet is not to be in memory twice.
    data[row] = [];
    return line;
  });
  const merges = sheet?.['!merges'] ?? [];
  fillMerges(rows, merges);
  return { name, hidden, rows, merges };
}

function cellOf(cell: XLSX.CellObject | undefined): GridCell | undefined {
  if (!cell) return undefined;
  const text = displayedText(cell);
  if (text === '' && cell.f === undefined) return undefined;
  return {
    text,
    ...(cell.f !== undefined && { formula: cell.f, computed: cell.t !== 'z' }),
    ...(cell.l?.Target && { link: cell.l.Target }),
  };
}

/**
 * The text as displayed. Where display would hide something (a rounded number, a day shown without its year)
 * the full value is given instead, so that a row can be understood from its texts alone.
 */
function displayedText(cell: XLSX.CellObject): string {
  const shown = (cell.w ?? '').toString();
  if (cell.t === 'z') return '';
  if (cell.t === 'e') return shown || '#VALUE!';
  if (cell.t === 'b') return cell.v ? '是' : '否';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return String(cell.v ?? '');
  if (typeof cell.z === 'string' && XLSX.SSF.is_date(cell.z)) {
    const day = serialDay(cell.v);
    const read = readDate(shown)?.date;
    return read?.value && day.startsWith(read.value) ? shown : day;
  }
  if (Math.abs(cell.v) >= 1e15 || /%$/.test(shown)) return shown;
  return Number(shown.replace(/,/g, '')) === cell.v ? shown : String(Number(cell.v.toPrecision(15)));
}

/** Cells below the first of a merged column take its value; across, the value stands in the first cell only. */
function fillMerges(rows: (GridCell | undefined)[][], merges: XLSX.Range[]): void {
  for (const { s: start, e: end } of merges) {
    const first = rows[start.r]?.[start.c];
    if (!first) continue;
    const mergedFrom = XLSX.utils.encode_cell(start);
    for (let row = start.r + 1; row <= Math.min(end.r, rows.length - 1); row += 1) {
      const line = rows[row];
      if (line && !line[start.c]) line[start.c] = { ...first, mergedFrom };
    }
  }
}

function openText(bytes: Buffer, refuse: Refuse): OpenedFile {
  const { text, encoding } = decode(bytes, refuse);
  if (text.trim() === '') throw refuse('没有内容,请检查后重新选择文件。');
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(text)) {
    throw refuse('其实是网页或 XML,请用 Excel 打开后另存为 .xlsx 再上传。');
  }
  const firstLine = text.slice(0, text.search(/\r|\n|$/));
  const delimiter = [',', '\t', ';', ','].reduce((best, mark) =>
    firstLine.split(mark).length > firstLine.split(best).length ? mark : best,
  );
  let records: string[][];
  try {
    records = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: rowsRead + 1,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    throw refuse('不是完整的 CSV(引号没有成对),请用 Excel 打开后另存为 .xlsx 再上传。', error);
  }
  if (records.length > rowsRead) throw refuse('超过 50,000 行,请拆成几个文件后再上传。');
  const rows = records.map((record) =>
    record.slice(0, limits.columns).map((cell) => (cell === '' ? undefined : { text: cell })),
  );
  return { sheets: [{ name: '清单', hidden: false, rows, merges: [] }], macros: false, encoding };
}

function decode(bytes: Buffer, refuse: Refuse): { text: string; encoding: OpenedFile['encoding'] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  }
  if (bytes.includes(0)) throw refuse('不是清单文件,请上传 .xlsx、.xls 或 .csv 格式的清单。');
  for (const [label, encoding] of [
    ['utf-8', 'UTF-8'],
    ['gb18030', 'GB18030'],
  ] as const) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw refuse('的文字编码无法识别,请用 Excel 打开后另存为 .xlsx 再上传。');
}
