import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { Random } from '../../services/graph-api/src/demo/random.ts';
import type { ModelLookup } from '../../services/graph-api/src/edition/model-lookup.ts';
import { AppError } from '../../services/graph-api/src/error/app-error.ts';
import type { ReadWorkbook } from '../../services/graph-api/src/row/stated-row.ts';
import { readWorkbook } from '../../services/graph-api/src/workbook/read-workbook.ts';
import { projectRoot } from '../../services/project-root.ts';

const folder = join(projectRoot, 'datasets', 'samples');
const xlsx = readFileSync(join(folder, '走马岭街道两张清单-2026年6月.xlsx'));
const csv = readFileSync(join(folder, '慈惠街道产业链清单.csv'));
const sampleBook = XLSX.read(xlsx, { type: 'buffer' });
const xls = XLSX.write(sampleBook, { type: 'buffer', bookType: 'biff8' }) as Buffer;
const sheets = sampleBook.SheetNames.map((name) => ({
  name,
  rows: XLSX.utils.sheet_to_json<unknown[]>(sampleBook.Sheets[name] ?? {}, { header: 1, blankrows: true }),
}));

/** How a file was spoilt. */
export const fuzzKinds = ['bytes', 'cut', 'parts', 'cells', 'text'] as const;
export type FuzzKind = (typeof fuzzKinds)[number];

export interface FuzzedFile {
  kind: FuzzKind;
  name: string;
  bytes: Buffer;
}

export interface FuzzOutcome {
  kind: FuzzKind;
  /** STOPPED: it held the reader up. */
  outcome: 'TAKEN' | 'ASKED' | 'REFUSED' | 'STOPPED';
  rows: number;
  milliseconds: number;
}

const nasty: unknown[] = [
  '',
  ' ',
  '　',
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+86',
  '-1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '&lt;',
  '\u0000x',
  '\u202e倒',
  '😀'.repeat(50),
  '企业名称',
  '合计',
  '小计',
  '无',
  '/',
  '#REF!',
  '1e309',
  1e300,
  -1e300,
  Number.MAX_SAFE_INTEGER,
  914201120000000000,
  0.1 + 0.2,
  true,
  false,
  new Date(0),
  new Date('9999-12-31'),
  '99999999999999999999年',
  '2026年13月40日',
  '0000-00-00',
  '约',
  '约约约200余人',
  '50--80',
  '(((',
  ')))',
  '[[',
  '\\',
  "'",
  '"',
  '",",',
  'x'.repeat(40_000),
  '九'.repeat(500),
  '亿亿亿元',
  '1.2.3.4',
  '%',
  '零',
  '长期',
  '计划',
  '‐',
  '🇨🇳',
  'ＡＢＣ１２３',
  '\r\n\t',
  '__proto__',
  'constructor',
  'toString',
];

/** How the file of a seed is spoilt. */
export const kindOf = (seed: number): FuzzKind => fuzzKinds[seed % fuzzKinds.length] ?? 'bytes';

/** A file spoilt in a way that follows from the seed alone. */
export function fuzzedFile(seed: number): FuzzedFile {
  const random = Random.of(seed);
  const kind = kindOf(seed);
  const spoilt = { bytes: spoilBytes, cut: cutOff, parts: spoilParts, cells: spoilCells, text: randomText };
  return { kind, ...spoilt[kind](random) };
}

type Spoilt = Omit<FuzzedFile, 'kind'>;

const anySample = (random: Random): Spoilt =>
  random.pick([
    { name: '清单.xlsx', bytes: xlsx },
    { name: '清单.xls', bytes: xls },
    { name: '清单.csv', bytes: csv },
  ]);

function spoilBytes(random: Random): Spoilt {
  const { name, bytes } = anySample(random);
  const copy = Buffer.from(bytes);
  for (let times = random.below(12) + 1; times > 0; times -= 1)
    copy[random.below(copy.length)] = random.below(256);
  return { name, bytes: copy };
}

function cutOff(random: Random): Spoilt {
  const { name, bytes } = anySample(random);
  return { name, bytes: bytes.subarray(0, random.below(bytes.length)) };
}

/** As the library, which has no typings for it, names what it needs of a part of a zip. */
interface ZipPart {
  content?: Uint8Array;
  size: number;
}

/** A whole zip around a part of the workbook that is spoilt. */
function spoilParts(random: Random): Spoilt {
  const zip: { FileIndex: ZipPart[] } = XLSX.CFB.read(xlsx, { type: 'buffer' });
  const parts = zip.FileIndex.filter(({ content }) => content && content.length > 0);
  const part = random.pick(parts);
  const text = Buffer.from(part.content ?? []).toString('utf8');
  const at = random.below(text.length);
  const length = random.below(200);
  const put = random.pick([
    '',
    '<',
    '>',
    '&',
    '<c r="A1"',
    'r="XFD1048576"',
    '</row>',
    text.slice(at, at + 500),
    '9'.repeat(30),
  ]);
  part.content = Buffer.from(text.slice(0, at) + put + text.slice(at + length));
  part.size = part.content.length;
  return {
    name: '清单.xlsx',
    bytes: XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }) as Buffer,
  };
}

/** A whole workbook with cells, headers, columns and merged cells as nobody should fill them in. */
function spoilCells(random: Random): Spoilt {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets) {
    const copy = rows.map((row) => Array.from(row));
    for (let times = random.below(40); times > 0; times -= 1) spoilRow(random, copy);
    const sheet = XLSX.utils.aoa_to_sheet(copy.map((row) => row.map((cell) => shortened(cell))));
    if (random.below(3) === 0) sheet['!merges'] = [randomRange(random), randomRange(random)];
    if (random.below(4) === 0) sheet.C7 = { t: 'n', v: 1, f: 'SUM(A1:B9)' };
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  const bookType = random.pick(['xlsx', 'biff8', 'csv', 'xlsb'] as const);
  const ending = { xlsx: 'xlsx', biff8: 'xls', csv: 'csv', xlsb: 'xlsx' }[bookType];
  return { name: `清单.${ending}`, bytes: XLSX.write(book, { type: 'buffer', bookType }) as Buffer };
}

/** As much as a cell of a workbook can hold. */
const shortened = (cell: unknown) => (typeof cell === 'string' ? cell.slice(0, 32_000) : cell);

function spoilRow(random: Random, rows: unknown[][]): void {
  const at = random.below(rows.length + 1);
  const row = rows[at];
  const step = random.below(6);
  if (step === 0) rows.splice(at, 1);
  else if (step === 1) rows.splice(at, 0, [...(random.pick(rows) ?? [])]);
  else if (step === 2) for (const line of rows) line.splice(random.below(3), 0, random.pick(nasty));
  else if (row) row[random.below(row.length + 1)] = random.pick(nasty);
}

function randomRange(random: Random): XLSX.Range {
  const [r, c] = [random.below(60), random.below(20)];
  return { s: { r, c }, e: { r: r + random.below(6), c: c + random.below(4) } };
}

function randomText(random: Random): Spoilt {
  const pieces = [
    '企业名称',
    '产业链',
    '环节',
    ',',
    ',',
    ',',
    '\n',
    '\n',
    '"',
    '演示公司',
    '\t',
    ';',
    '\ufeff',
    ...nasty.map(String),
  ];
  const text = Array.from({ length: random.below(400) }, () => random.pick(pieces).slice(0, 200)).join('');
  return { name: '清单.csv', bytes: Buffer.from(text) };
}

/** What the reader makes of a file: a whole reading, a question about its headers, or a refusal in one sentence. */
export function readFuzzed({ kind, name, bytes }: FuzzedFile, lookup: ModelLookup): FuzzOutcome {
  const from = performance.now();
  const done = (outcome: FuzzOutcome['outcome'], rows: number) => ({
    kind,
    outcome,
    rows,
    milliseconds: performance.now() - from,
  });
  try {
    const read = readWorkbook({ fileName: name, bytes, streetCode: '420112006' }, lookup);
    demandWhole(read);
    return done(read.unknown.length > 0 ? 'ASKED' : 'TAKEN', read.rows.length);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (!/\p{Script=Han}.*。$/u.test(error.message))
      throw new Error(`refused without a sentence: ${error.message}`);
    return done('REFUSED', 0);
  }
}

/** Every finding stands at a row that was read, every row has a place of its own and can be kept as JSON. */
function demandWhole({ rows, findings, skipped }: ReadWorkbook): void {
  const places = new Set(rows.map(({ sheet, rowNumber, list }) => `${sheet}!${rowNumber} ${list}`));
  const lines = new Set(rows.map(({ sheet, rowNumber }) => `${sheet}!${rowNumber}`));
  if (rows.length === 0 && findings.length > 0) throw new Error('findings without a row');
  for (const finding of findings) {
    if (!lines.has(`${finding.sheet}!${finding.rowNumber}`))
      throw new Error(`a finding of no row: ${finding.code}`);
  }
  for (const { rowNumber } of [...rows, ...skipped])
    if (rowNumber < 1) throw new Error('a row without a number');
  if (places.size === 0 && rows.length > 0) throw new Error('rows without places');
  JSON.parse(JSON.stringify(rows));
}
