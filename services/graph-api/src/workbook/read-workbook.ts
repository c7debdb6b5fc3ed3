import { createHash } from 'node:crypto';
import * as XLSX from '@e965/xlsx';
import type { ModelLookup } from '../edition/model-lookup.ts';
import { AppError } from '../error/app-error.ts';
import type {
  FoundRow,
  GivenKey,
  KeyedRow,
  ListKind,
  ReadFinding,
  ReadWorkbook,
  SkippedRow,
  StatedCell,
  WorkbookOutline,
} from '../row/stated-row.ts';
import { type ColumnType, isStatement } from './column-dictionary.ts';
import { type FoundHeader, findHeader, isRepeatedHeader, titleOf } from './find-header.ts';
import { type FindingCode, fillText, findingTexts } from './finding-texts.ts';
import { FirmCodes, nameKey } from './firm-codes.ts';
import { type GridCell, type GridSheet, limits, type OpenedFile, openFile } from './open-file.ts';
import { ownSheets } from './own-sheets.ts';
import { readRow } from './read-row.ts';
import { readDate } from './stated-date.ts';
import { tablesOf } from './tables.ts';
import { headerByLayout, type Layout, layoutOf, type UnknownTable, unknownTable } from './unknown-table.ts';

/** A file as a street hands it in. `collectedOn` (2026-06-30) holds where the file names no 填报日期. */
export interface WorkbookInput {
  fileName: string;
  bytes: Uint8Array;
  streetCode: string;
  collectedOn?: string;
  /** What officers of the street have said of headers. */
  layouts?: readonly Layout[];
}

/** Tells how many rows are understood so far, of how many. */
export type ReadProgress = (done: number, total: number) => void;

type Row = (GridCell | undefined)[];

/** A data row before it is understood. */
interface RawRow {
  header: FoundHeader;
  sheet: string;
  /** From 1, as the spreadsheet shows it. */
  rowNumber: number;
  line: Row;
  /** What the header and the title say for every row. */
  shared: Record<string, StatedCell>;
  given: GivenKey | null;
  /** What stands where a key should, and is none. */
  damaged: { address: string; text: string } | null;
}

/** A file whose rows are known, and understood one after the other. */
interface OpenedWorkbook {
  outline: WorkbookOutline;
  rows: Iterable<FoundRow>;
}

const progressStep = 500;

/**
 * Opens a file with the two lists. Pure: the same bytes and model give the same rows.
 * @throws AppError BAD_INPUT with one sentence on what is wrong with the file and what to do.
 */
export function openWorkbook(
  input: WorkbookInput,
  lookup: ModelLookup,
  onProgress?: ReadProgress,
): OpenedWorkbook {
  const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  return openGrids(input, openFile(input.fileName, bytes), lookup, onProgress);
}

/** Reads the two lists out of a file, whole or not at all. */
export function readWorkbook(
  input: WorkbookInput,
  lookup: ModelLookup,
  onProgress?: ReadProgress,
): ReadWorkbook {
  return whole(openWorkbook(input, lookup, onProgress));
}

type GridInput = Pick<WorkbookInput, 'fileName' | 'collectedOn' | 'layouts'>;
type Grids = Pick<OpenedFile, 'sheets' | 'macros'>;

/** Reads the two lists out of sheets that are open already. */
export function readGrids(input: GridInput, opened: Grids, lookup: ModelLookup): ReadWorkbook {
  return whole(openGrids(input, opened, lookup));
}

function whole({ outline, rows }: OpenedWorkbook): ReadWorkbook {
  const { rowCount: _, keyed: __, ...rest } = outline;
  const found = [...rows];
  return {
    rows: found.map(({ row }) => row),
    findings: found.flatMap(({ findings }) => findings),
    ...rest,
  };
}

function openGrids(
  input: GridInput,
  opened: Grids,
  lookup: ModelLookup,
  onProgress?: ReadProgress,
): OpenedWorkbook {
  const skipped: SkippedRow[] = [];
  const keyed = new Set<ListKind>();
  const unknown: UnknownTable[] = [];
  const layouts = new Map(input.layouts?.map((layout) => [layout.signature, layout]));
  const raw = opened.sheets.flatMap((sheet) => rawRowsOf(sheet, { skipped, keyed, unknown, layouts }));
  if (raw.length === 0 && unknown.length === 0) refuseEmpty(input.fileName);
  if (raw.length > limits.rows) refuseLong(input.fileName, raw.length);
  const keyedLists = [...keyed];
  return {
    outline: { rowCount: raw.length, keyed: keyedRows(raw), skipped, keyedLists, unknown },
    rows: understand(raw, lookup, { ...input, macros: opened.macros }, onProgress),
  };
}

function keyedRows(raw: readonly RawRow[]): KeyedRow[] {
  return raw.flatMap(({ given, header, line }, position) => {
    if (!given) return [];
    return [{ ...given, position, list: header.list, name: textOf(line, header, 'enterpriseName') }];
  });
}

function refuseEmpty(fileName: string): never {
  throw new AppError(
    'BAD_INPUT',
    `文件“${fileName}”中没有认出产业链清单或供应链清单,请检查表头是否有“企业名称”以及环节、产品等列,并至少填写一行。`,
    { place: { file: fileName } },
  );
}

function refuseLong(fileName: string, rows: number): never {
  throw new AppError(
    'BAD_INPUT',
    `文件“${fileName}”有 ${rows} 行数据,超过 50,000 行,请拆成几个文件后再上传。`,
    { place: { file: fileName } },
  );
}

/** What reading the sheets of one file gathers, beside the rows. */
interface Gathered {
  skipped: SkippedRow[];
  keyed: Set<ListKind>;
  unknown: UnknownTable[];
  layouts: ReadonlyMap<string, Layout>;
}

function rawRowsOf(sheet: GridSheet, gathered: Gathered): RawRow[] {
  const { skipped } = gathered;
  if (ownSheets.includes(sheet.name)) return [];
  const skip = (row: number, reason: string, text: string) =>
    skipped.push({ sheet: sheet.name, rowNumber: row + 1, reason, text: text.slice(0, 200) });
  const filled = sheet.rows.some((row) => row.some((cell) => cell?.text.trim()));
  if (!filled) return [];
  if (sheet.hidden) {
    skip(0, '隐藏的工作表,没有读取;如果是清单请取消隐藏后重新上传', sheet.name);
    return [];
  }
  return tablesOf(sheet).flatMap((table) => tableRowsOf(table, gathered, skip));
}

function tableRowsOf(sheet: GridSheet, { keyed, unknown, layouts }: Gathered, skip: Skip): RawRow[] {
  const explained = layoutOf(sheet, layouts);
  if (explained?.layout.list === null) {
    skip(explained.row, '已确认不是清单,没有读取', sheet.name);
    return [];
  }
  const header = explained
    ? headerByLayout(sheet, explained.row, explained.layout.list, explained.layout)
    : findHeader(sheet);
  if (!header) {
    const table = unknownTable(sheet);
    if (table) unknown.push(table);
    else skip(0, '不是清单(没有认出表头),没有读取', sheet.name);
    return [];
  }
  if (header.columns.some(({ column }) => column.type === 'ROW_KEY')) keyed.add(header.list);
  for (const column of header.unread) {
    const why = column.repeats ? `与“${column.repeats}”列重复` : '列字典中没有这一列';
    skip(header.firstRow, `${why},没有读取`, oneLine(column.header));
  }
  return dataRowsOf(sheet, header, skip);
}

type Skip = (row: number, reason: string, text: string) => void;

function dataRowsOf(sheet: GridSheet, header: FoundHeader, skip: Skip): RawRow[] {
  const rows: RawRow[] = [];
  const seen = new Map<string, number>();
  const shared = sharedCells(sheet, header);
  const last = sheet.rows.findLastIndex((row) => row.some((cell) => cell?.text.trim()));
  for (let row = header.lastRow + 1; row <= last; row += 1) {
    const line = sheet.rows[row] ?? [];
    const reason = noStatement(line, header);
    if (reason) {
      skip(row, reason, rowText(line));
      continue;
    }
    const content = contentOf(cellsOf(line, row, header, shared), header);
    const former = seen.get(content);
    if (former !== undefined) {
      skip(row, `与第 ${former + 1} 行重复`, rowText(line));
      continue;
    }
    seen.set(content, row);
    rows.push({ header, sheet: sheet.name, rowNumber: row + 1, line, shared, ...keyOf(line, row, header) });
  }
  return rows;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const rowText = (line: Row) =>
  line.flatMap((cell) => (cell?.text.trim() ? [oneLine(cell.text)] : [])).join(' | ');

const subtotal = /^[(（]?(小计|合计|总计|累计|共计|本页小计|平均)|(小计|合计|总计)[::]?$/;
const signature =
  /^(填表人|填报人|填表单位|填报单位|制表人?|审核人?|负责人|单位负责人|经办人|联系人|填表日期|填报日期|盖章|[(（]?公章)[::(（ ]|^填表人|[(（](公章|盖章|签字)[)）]/;
const remark = /^(注|备注|说明|填表说明|填报说明)[::]/;
const heading = /^([(（]?[一二三四五六七八九十]+[)）]?[、.．]|第[一二三四五六七八九十]+[部章])/;

/** Why a row is no statement of a firm, or null when it is one. */
function noStatement(line: Row, header: FoundHeader): string | null {
  const texts = line.flatMap((cell) =>
    cell && (cell.text.trim() || cell.formula) ? [cell.text.trim()] : [],
  );
  if (texts.length === 0) return '空行';
  const name = textOf(line, header, 'enterpriseName').replace(/\s/g, '');
  const first = (texts[0] ?? '').replace(/\s/g, '');
  if (subtotal.test(first) || subtotal.test(name)) return '小计或合计行';
  if (isRepeatedHeader(line, header)) return '重复的表头';
  if (signature.test(first) || signature.test(name)) return '签章行';
  if (remark.test(first) || remark.test(name)) return '表尾说明';
  const own = header.columns.filter(({ index, column }) => isStatement(column) && line[index]?.text.trim());
  if (own.length === 0) return '没有内容的行';
  if (texts.length === 1 && (name === '' || heading.test(name))) return '标题或说明行';
  if (header.list === 'DEMAND' && /^(无|暂无|没有)(需求)?$/.test(textOf(line, header, 'product')))
    return '企业表示没有需求';
  if (header.list === 'SUPPLY' && /^(无|暂无|没有)$/.test(textOf(line, header, 'product')))
    return '企业表示没有可供产品';
  return null;
}

/** The text of a row in the column of a field, or ''. */
function textOf(line: Row, header: FoundHeader, field: string): string {
  const column = header.columns.find((found) => found.column.field === field);
  return column ? (line[column.index]?.text ?? '').trim() : '';
}

/** What the header and the title say for every row: years, units, the date of the list. */
function sharedCells(sheet: GridSheet, header: FoundHeader): Record<string, StatedCell> {
  const shared: Record<string, StatedCell> = {};
  for (const { index, column, header: text, unit, year } of header.columns) {
    const address = XLSX.utils.encode_cell({ r: header.lastRow, c: index });
    const stem = column.field === 'leadTimeDays' ? 'leadTime' : column.field;
    if (year && column.type === 'MONEY') shared[`${column.field}Year`] = { address, text: oneLine(text) };
    if (unit && (column.type === 'MONEY' || column.type === 'DAYS'))
      shared[`${stem}Unit`] = { address, text: unit };
  }
  const date = /(?:填报|填表|采集|上报|统计)(?:日期|时间)[::\s]*([\d.年月日/-]+)/;
  for (const [row, line] of sheet.rows.slice(0, header.firstRow).entries()) {
    for (const [index, cell] of line.entries()) {
      const found = date.exec(cell?.text.normalize('NFKC') ?? '')?.[1];
      if (found && readDate(found)) {
        shared.collectedOn = { address: XLSX.utils.encode_cell({ r: row, c: index }), text: found };
      }
    }
  }
  const unit = /单位[::\s]*(亿元|千元|百万元|元)/.exec(
    titleOf(sheet, header.firstRow).normalize('NFKC'),
  )?.[1];
  for (const { column } of header.columns) {
    if (unit && column.type === 'MONEY') shared[`${column.field}Unit`] ??= { address: '', text: unit };
  }
  return shared;
}

function cellsOf(line: Row, row: number, header: FoundHeader, shared: Record<string, StatedCell>) {
  const cells: Record<string, StatedCell> = {};
  for (const { index, column } of header.columns) {
    if (!isStatement(column)) continue;
    const cell = line[index];
    const text = cell && isRefused(cell) ? `=${cell.formula}` : (cell?.text ?? '');
    const ofList = text.trim() === '' ? shared[column.field] : undefined;
    cells[column.field] = ofList ?? { address: XLSX.utils.encode_cell({ r: row, c: index }), text };
  }
  return { ...shared, ...cells };
}

/** The row key that a prefilled workbook carries in hidden columns, or what stands there instead. */
function keyOf(line: Row, row: number, header: FoundHeader): Pick<RawRow, 'given' | 'damaged'> {
  const cellOf = (type: ColumnType) => {
    const found = header.columns.find(({ column }) => column.type === type);
    const text = found ? (line[found.index]?.text.trim() ?? '') : '';
    return { text, address: found ? XLSX.utils.encode_cell({ r: row, c: found.index }) : '' };
  };
  const { text: rowKey, address } = cellOf('ROW_KEY');
  const { text: baseText } = cellOf('BASE');
  const base = Number(baseText);
  // A row that was added has neither.
  if (rowKey === '' && baseText === '') return { given: null, damaged: null };
  const whole = /^[0-9a-z]{20}$/.test(rowKey) && Number.isSafeInteger(base) && base > 0;
  return whole
    ? { given: { rowKey, base, address }, damaged: null }
    : { given: null, damaged: { address, text: `${rowKey}/${baseText}` } };
}

/** Formulas that reach outside the file, and formulas whose result the file does not hold. */
function isRefused(cell: GridCell): boolean {
  if (cell.formula === undefined) return false;
  return !cell.computed || /HYPERLINK|WEBSERVICE|IMPORT|CALL|EXEC|\bDDE|\||\[/i.test(cell.formula);
}

/** What a row says, short: two rows of one table that say the same give the same. */
const contentOf = (cells: Record<string, StatedCell>, header: FoundHeader) =>
  createHash('sha256')
    .update(header.columns.map(({ column }) => cells[column.field]?.text.trim() ?? '').join('\u0001'))
    .digest('base64');

function* understand(
  raw: (RawRow | null)[],
  lookup: ModelLookup,
  { collectedOn, macros }: Pick<WorkbookInput, 'collectedOn'> & { macros: boolean },
  onProgress: ReadProgress | undefined,
): Generator<FoundRow> {
  const codes = new FirmCodes(identities(raw));
  const places = new Map<string, number>();
  for (const [position, entry] of raw.entries()) {
    if (!entry) continue;
    const row = withCells(entry);
    // What is done with is not to stay in memory.
    raw[position] = null;
    const from = codes.codeFor(row.cells);
    if (from) row.cells.usccFrom = { address: from.address, text: from.code };
    const { list } = row.header;
    const { sheet, rowNumber, cells, given } = row;
    const reading = readRow(list, cells, { sheet, rowNumber, lookup, ...(collectedOn && { collectedOn }) });
    const { values, contact } = reading;
    const findings = [
      ...(macros && position === 0 ? [finding(row, 'macros-ignored', 'enterpriseName')] : []),
      ...keyFindings(row),
      ...reading.findings,
      ...cellFindings(row),
      ...clashFindings(row, codes, places),
    ];
    yield { row: { list, sheet, rowNumber, values, contact, cells, ...(given && { given }) }, findings };
    const done = position + 1;
    if (done % progressStep === 0 || done === raw.length) onProgress?.(done, raw.length);
  }
}

type CellRow = RawRow & { cells: Record<string, StatedCell> };

const withCells = (row: RawRow): CellRow => ({
  ...row,
  cells: cellsOf(row.line, row.rowNumber - 1, row.header, row.shared),
});

/** Who each row is about, one after the other. */
function* identities(raw: readonly (RawRow | null)[]) {
  for (const row of raw) if (row) yield withCells(row);
}

/** A key that somebody changed: the row is known by its names instead. */
function keyFindings(row: CellRow): ReadFinding[] {
  if (!row.damaged) return [];
  const { address, text } = row.damaged;
  return [{ ...finding(row, 'row-key-damaged', 'rowKey', [text]), cell: address, original: text }];
}

/** What only the file shows and the text does not: formulas, links, merged cells. */
function cellFindings(row: CellRow): ReadFinding[] {
  return row.header.columns.flatMap(({ index, column }) => {
    const cell = row.line[index];
    if (!cell || !isStatement(column) || (cell.text.trim() === '' && !cell.formula)) return [];
    const found: ReadFinding[] = [];
    if (cell.formula !== undefined && !isRefused(cell)) {
      found.push({
        ...finding(row, 'formula-value', column.field, [cell.text]),
        original: `=${cell.formula}`,
      });
    }
    if (cell.link) found.push(finding(row, 'link-removed', column.field));
    if (cell.mergedFrom) found.push(finding(row, 'merged-cell', column.field, [cell.mergedFrom]));
    return found;
  });
}

/** What only the whole file shows: names and codes that clash, and one segment given twice. */
function clashFindings(row: CellRow, codes: FirmCodes, places: Map<string, number>): ReadFinding[] {
  const found: ReadFinding[] = [];
  const clash = codes.clashes(row.cells);
  if (clash.codes.length > 0)
    found.push(finding(row, 'name-with-two-codes', 'uscc', [clash.codes.join('、')]));
  if (clash.names.length > 0)
    found.push(finding(row, 'code-with-two-names', 'uscc', [clash.names.join('、')]));
  if (row.header.list !== 'CHAIN') return found;
  const { enterpriseName, chainText, segmentText } = row.cells;
  const segment = nameKey(segmentText?.text ?? '');
  if (segment === '') return found;
  const key = [row.sheet, nameKey(enterpriseName?.text ?? ''), nameKey(chainText?.text ?? ''), segment].join(
    '\u0001',
  );
  const former = places.get(key);
  if (former === undefined) places.set(key, row.rowNumber);
  else found.push(finding(row, 'same-firm-and-segment', 'segmentText', [former]));
  return found;
}

function finding(
  row: CellRow,
  code: FindingCode,
  field: string,
  details: (string | number)[] = [],
): ReadFinding {
  const { severity, message, remedy } = findingTexts[code];
  return {
    code,
    severity,
    sheet: row.sheet,
    rowNumber: row.rowNumber,
    cell: row.cells[field]?.address ?? '',
    field,
    original: row.cells[field]?.text ?? '',
    message: fillText(message, details),
    remedy,
    suggestions: [],
  };
}
