import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelLookup } from '../../services/graph-api/src/edition/model-lookup.ts';
import { AppError } from '../../services/graph-api/src/error/app-error.ts';
import type { ReadWorkbook } from '../../services/graph-api/src/row/stated-row.ts';
import { readInWorker } from '../../services/graph-api/src/workbook/read-in-worker.ts';
import { readWorkbook } from '../../services/graph-api/src/workbook/read-workbook.ts';
import { projectRoot } from '../../services/project-root.ts';
import { realEdition, realLookup, realStreets } from '../fixtures/real-model.ts';
import { wholeOf } from '../support/uploads.ts';

const streetCode = '420112006';
const sample = readFileSync(join(projectRoot, 'datasets', 'samples', '走马岭街道两张清单-2026年6月.xlsx'));
const csvSample = readFileSync(join(projectRoot, 'datasets', 'samples', '慈惠街道产业链清单.csv'));
let lookup: ModelLookup;

beforeAll(() => {
  lookup = realLookup();
});

type Cells = (string | number | null)[][];

function book(sheets: Record<string, Cells>, merges: string[] = []): XLSX.WorkBook {
  const workbook = XLSX.utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(cells);
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(workbook, sheet, name);
  }
  return workbook;
}

const bytesOf = (workbook: XLSX.WorkBook, bookType: XLSX.BookType = 'xlsx'): Buffer =>
  XLSX.write(workbook, { type: 'buffer', bookType, compression: true });

const read = (bytes: Uint8Array, fileName = '清单.xlsx') =>
  readWorkbook({ fileName, bytes, streetCode }, lookup);
const readCells = (cells: Cells, merges: string[] = []) => read(bytesOf(book({ 清单: cells }, merges)));
const codes = (workbook: ReadWorkbook, cell: string) =>
  workbook.findings.filter((finding) => finding.cell === cell).map((finding) => finding.code);

function refusal(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the file was taken');
}

describe('finding the header', () => {
  it('finds a table from column B under a title, with reordered columns, line breaks and 亿元', () => {
    const result = readCells([
      [null, '某街道产业链清单'],
      [],
      [null, '所属\n环节', '所属产业链', '2024年\n产值(亿元)', '职工 人数', '单位名称', '注册资本'],
      [null, '玻璃基板', '新型显示', 1.2, '50-80', '武汉甲显示有限公司', 100],
    ]);
    expect(result.rows).toHaveLength(1);
    expect(result.rows[0]).toMatchObject({
      list: 'CHAIN',
      rowNumber: 4,
      values: {
        enterpriseName: '武汉甲显示有限公司',
        segmentText: '玻璃基板',
        output: { value: 12000, unit: '万元' },
        outputYear: '2024',
        staff: { low: 50, high: 80 },
      },
      cells: { enterpriseName: { address: 'F4' } },
    });
    expect(result.skipped).toContainEqual(
      expect.objectContaining({ text: '注册资本', reason: '列字典中没有这一列,没有读取' }),
    );
  });

  it('reads a header of two rows split downwards, and a row of units', () => {
    const result = readCells(
      [
        ['企业名称', '所属链条', '所属环节', '联系人', null, '产值'],
        [null, null, null, '姓名', '电话', null],
        [null, null, null, null, null, '亿元'],
        ['武汉乙显示有限公司', '新型显示', '偏光片', '王某', '13800001111', 2],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
    );
    expect(result.rows[0]).toMatchObject({
      values: { enterpriseName: '武汉乙显示有限公司', output: { value: 20000 } },
      contact: { name: '王某', phone: '13800001111' },
    });
  });

  it('takes the latest of several years, and says that the other was not read', () => {
    const result = readCells([
      ['企业名称', '产业链', '环节', '2024年产值', '2025年产值'],
      ['武汉丙显示有限公司', '新型显示', '偏光片', 1, 2],
    ]);
    expect(result.rows[0]?.values).toMatchObject({ output: { value: 2 }, outputYear: '2025' });
    expect(result.skipped).toContainEqual(expect.objectContaining({ text: '2024年产值' }));
  });

  it('tells supply from demand by the headers, and by the name of the sheet', () => {
    const result = read(
      bytesOf(
        book({
          可供产品: [
            ['企业名称', '产品名称', '规格'],
            ['武汉丁显示有限公司', '偏光片', 'A'],
          ],
          采购需求: [
            ['企业名称', '产品名称', '规格'],
            ['武汉丁显示有限公司', '石英砂', 'B'],
          ],
        }),
      ),
    );
    expect(result.rows.map((row) => row.list)).toEqual(['SUPPLY', 'DEMAND']);
  });
});

describe('rows and cells', () => {
  const header = ['企业名称', '统一社会信用代码', '产业链', '环节', '产值(万元)'];

  it('takes merged cells down, and says so', () => {
    const result = readCells(
      [header, ['武汉甲显示有限公司', '', '新型显示', '玻璃基板', 1], [null, '', '新型显示', '偏光片', 2]],
      ['A2:A3'],
    );
    expect(result.rows.map((row) => row.values.enterpriseName)).toEqual([
      '武汉甲显示有限公司',
      '武汉甲显示有限公司',
    ]);
    expect(codes(result, 'A3')).toContain('merged-cell');
  });

  it('skips a repeated header, a total, a heading, an empty row', () => {
    const row = ['武汉甲显示有限公司', '', '新型显示', '玻璃基板', 1];
    const last = ['武汉乙显示有限公司', '', '新型显示', '偏光片', 1];
    const result = readCells([header, ['一、显示企业'], row, header, [], ['合计', '', '', '', 1], last]);
    expect(result.rows.map((found) => found.rowNumber)).toEqual([3, 7]);
    expect(result.skipped.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
      [2, '标题或说明行'],
      [4, '重复的表头'],
      [5, '空行'],
      [6, '小计或合计行'],
    ]);
  });

  it('takes the kept result of a formula with a warning, and refuses one that reaches outside', () => {
    const workbook = book({ 清单: [header, ['武汉甲显示有限公司', '', '新型显示', '玻璃基板', 3]] });
    const sheet = workbook.Sheets.清单 as XLSX.WorkSheet;
    sheet.E2 = { t: 'n', v: 3, f: '1+2' };
    sheet.D2 = { t: 's', v: '玻璃基板', f: 'HYPERLINK("http://x","玻璃基板")' };
    const result = read(bytesOf(workbook));
    expect(codes(result, 'E2')).toContain('formula-value');
    expect(codes(result, 'D2')).toContain('formula-refused');
    expect(result.rows[0]?.values).toMatchObject({ output: { value: 3 } });
    expect(result.rows[0]?.values.segmentText).toBeUndefined();
  });

  it('reports one name with two codes, and speaks for no third row', () => {
    const result = readCells([
      header,
      ['武汉甲显示有限公司', '914201125BCLLKH99F', '新型显示', '玻璃基板', 1],
      ['武汉甲显示有限公司', '91420112LWA8456Q1Q', '新型显示', '偏光片', 1],
      ['武汉甲显示有限公司', '', '新型显示', '面板制造', 1],
    ]);
    expect(codes(result, 'B2')).toContain('name-with-two-codes');
    expect(result.rows[2]?.values.uscc).toBeUndefined();
    expect(codes(result, 'B4')).toContain('code-missing');
  });

  it('names a few of many names that share one code', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [
      `武汉第${index}显示有限公司`,
      '914201125BCLLKH99F',
      '新型显示',
      '玻璃基板',
      1,
    ]);
    const clash = readCells([header, ...rows]).findings.filter(({ code }) => code === 'code-with-two-names');
    expect(clash).toHaveLength(400);
    expect(clash[0]?.message).toContain('等 400 个');
  });

  it('keeps a row without a name and says what is missing', () => {
    const result = readCells([header, ['', '914201125BCLLKH99F', '新型显示', '玻璃基板', 1]]);
    expect(codes(result, 'A2')).toEqual(['name-missing']);
  });
});

describe('formats', () => {
  const text = '企业名称,产业链,环节\n武汉甲显示有限公司,新型显示,玻璃基板\n';

  it.each(['xlsx', 'biff8', 'xlsb'] as const)('reads %s', (type) => {
    const cells = [
      ['企业名称', '产业链', '环节'],
      ['武汉甲显示有限公司', '新型显示', '玻璃基板'],
    ];
    expect(read(bytesOf(book({ 清单: cells }), type)).rows).toHaveLength(1);
  });

  it('reads CSV in UTF-8 with and without BOM, UTF-16, and with tabs', () => {
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text.replaceAll(',', '\t')),
    ]) {
      expect(read(bytes, '清单.csv').rows[0]?.values.enterpriseName).toBe('武汉甲显示有限公司');
    }
  });
});

describe('files that are refused', () => {
  const entry = (name: string, data: Buffer, declared: number): { local: Buffer; central: Buffer } => {
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(declared, 24);
    central.writeUInt16LE(name.length, 28);
    return {
      local: Buffer.concat([local, Buffer.from(name), packed]),
      central: Buffer.concat([central, Buffer.from(name)]),
    };
  };

  const bomb = (declared: number) => {
    const { local, central } = entry('xl/workbook.xml', Buffer.alloc(20_000_000), declared);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length, 16);
    return Buffer.concat([local, central, end]);
  };

  const encrypted = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

  it.each([
    ['an empty file', Buffer.alloc(0), /空的/],
    ['a cut-off workbook', sample.subarray(0, 9000), /不完整/],
    ['an encrypted workbook', encrypted, /密码/],
    [
      'a broken old workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      /无法作为工作簿打开/,
    ],
    ['a file above 30 MB', Buffer.alloc(31 * 1024 * 1024, 'a'), /30 MB/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /不是清单文件/],
    ['a web page', Buffer.from('<html><table></table></html>'), /网页/],
    ['a declared bomb', bomb(400 * 1024 * 1024), /300 MB/],
    ['a bomb that understates its size', bomb(1000), /压缩炸弹/],
    ['text that is no list', Buffer.from('你好,世界\n1,2\n'), /没有认出/],
    ['a list without rows', Buffer.from('企业名称,产业链,环节\n'), /没有认出/],
  ])('refuses %s in one sentence', (_, bytes, message) => {
    const error = refusal(() => read(bytes, '坏文件.xlsx'));
    expect(error).toMatchObject({ code: 'BAD_INPUT', place: { file: '坏文件.xlsx' } });
    expect(error.message).toMatch(message);
  });

  it('refuses more than 50,000 rows', () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => `武汉第${index}显示有限公司,新型显示,玻璃基板`);
    const bytes = Buffer.from(['企业名称,产业链,环节', ...rows].join('\n'));
    expect(refusal(() => read(bytes, '大.csv')).message).toMatch(/50,000 行/);
  });

  it('gives nothing but a reading or an AppError for mutated files', () => {
    const mutation = fc.record({
      csv: fc.boolean(),
      cuts: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      keep: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(mutation, ({ csv, cuts, keep }) => {
        const bytes = Buffer.from(csv ? csvSample : sample);
        for (const [at, value] of cuts) bytes[at % bytes.length] = value;
        const kept = keep > 60 ? bytes : bytes.subarray(0, Math.ceil((bytes.length * keep) / 60));
        try {
          expect(Array.isArray(read(kept).rows)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 200, seed: 20260630 },
    );
  }, 60_000);
});

describe('reading in a worker', () => {
  const job = (bytes: Uint8Array) => ({
    input: { fileName: '清单.xlsx', bytes, streetCode },
    edition: realEdition(),
    streets: realStreets(),
  });

  it('gives the same as reading here, tells its progress, and leaves the bytes alone', async () => {
    const done: number[] = [];
    const reading = await readInWorker(job(sample), { onProgress: (rows) => done.push(rows) });
    const result = await wholeOf(reading);
    expect(result).toEqual(read(sample));
    expect(done.at(-1)).toBe(result.rows.length);
    expect(sample.length).toBeGreaterThan(0);
  });

  it('hands on a refusal', async () => {
    await expect(readInWorker(job(Buffer.from('x')))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('stops at its bounds with a sentence', async () => {
    const rows = Array.from({ length: 49_000 }, (_, index) => `武汉第${index}显示有限公司,新型显示,玻璃基板`);
    const large = Buffer.from(['企业名称,产业链,环节', ...rows].join('\n'));
    await expect(readInWorker(job(large), { bounds: { memoryMb: 700, timeMs: 5 } })).rejects.toMatchObject({
      code: 'LIMIT',
      message: expect.stringMatching(/时间过长/),
    });
    const bounds = { memoryMb: 24, timeMs: 60_000 };
    await expect(readInWorker(job(large), { bounds })).rejects.toMatchObject({
      code: 'LIMIT',
      message: expect.stringMatching(/内存过大/),
    });
  });
});

it('reads 600 rows well within two seconds', () => {
  const rows = Array.from({ length: 600 }, (_, index) => [
    `武汉第${index}显示有限公司`,
    '新型显示',
    '玻璃基版',
    '玻璃基板、未知产品',
    `${index}万元`,
  ]);
  const bytes = bytesOf(book({ 清单: [['企业名称', '产业链', '环节', '主营产品', '2025年产值'], ...rows] }));
  const start = performance.now();
  expect(read(bytes).rows).toHaveLength(600);
  expect(performance.now() - start).toBeLessThan(2000);
});
