import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelLookup } from '../../services/graph-api/src/edition/model-lookup.ts';
import type { ReadWorkbook } from '../../services/graph-api/src/row/stated-row.ts';
import type { FindingCode } from '../../services/graph-api/src/workbook/finding-texts.ts';
import { openFile } from '../../services/graph-api/src/workbook/open-file.ts';
import { readRow } from '../../services/graph-api/src/workbook/read-row.ts';
import { readWorkbook } from '../../services/graph-api/src/workbook/read-workbook.ts';
import { projectRoot } from '../../services/project-root.ts';
import { realLookup } from '../fixtures/real-model.ts';

const folder = join(projectRoot, 'datasets', 'samples');
const zoumaling = '走马岭街道两张清单-2026年6月.xlsx';
const cihui = '慈惠街道产业链清单.csv';

interface ExpectedRow {
  row: number;
  firm?: string;
  code?: string;
  findings?: [string, string][];
  skip?: 'subtotal' | 'signature';
  duplicateOf?: number;
  needsNameMatch?: boolean;
  product?: string;
  lostCode?: boolean;
}

const { files: expected } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

/** What the clerk calls a finding, in the reader's codes: one of them must stand at the cell. */
const codesOf: Record<string, FindingCode[]> = {
  'code-in-scientific-notation': ['code-digits-lost'],
  'number-precision-lost': ['code-digits-lost'],
  'check-character-warning': ['code-check-failed'],
  'wrong-length': ['code-wrong-length'],
  'missing-code': ['code-missing'],
  normalised: ['code-normalised', 'name-normalised'],
  approximate: ['approximate'],
  'approximate-or-unreadable': ['approximate', 'amount-unreadable'],
  'unit-converted-12000': ['unit-converted'],
  'empty-marker': ['empty-marker'],
  negative: ['amount-negative'],
  'several-products': ['several-products'],
  'unknown-segment-suggest:玻璃基板': ['unknown-segment'],
  'unknown-chain': ['unknown-chain'],
  'unknown-role': ['unknown-role'],
  'planned-date': ['planned-date'],
  'phone-suspicious': ['phone-suspicious'],
  'formula-not-accepted': ['formula-refused'],
};

const skipReason = { subtotal: '小计或合计行', signature: '签章行' };

const read = (fileName: string, streetCode: string, lookup: ModelLookup) =>
  readWorkbook({ fileName, bytes: readFileSync(join(folder, fileName)), streetCode }, lookup);

const at = (book: ReadWorkbook, sheet: string, row: number) =>
  book.rows.find((found) => found.sheet === sheet && found.rowNumber === row);

/** Where a file names a chain, segment or product that the model does not know. */
const toBePlaced = ({ findings }: ReadWorkbook) =>
  findings
    .filter(({ code }) =>
      ['unknown-chain', 'unknown-segment', 'segment-not-placed', 'product-to-be-placed'].includes(code),
    )
    .map(({ cell, code }) => `${cell} ${code}`);

/** How many mentions of chains, segments and products the model knows, and of how many products. */
function resolved({ rows }: ReadWorkbook) {
  const count = (field: 'chainId' | 'segmentId') => rows.filter(({ values }) => values[field]).length;
  const products = rows
    .flatMap(({ values }) => [...(values.products ?? []), ...(values.product ? [values.product] : [])])
    .flatMap(({ productId }) => productId ?? []);
  return {
    chains: count('chainId'),
    segments: count('segmentId'),
    products: products.length,
    distinctProducts: new Set(products).size,
  };
}

let lookup: ModelLookup;
let first: ReadWorkbook;
let second: ReadWorkbook;

beforeAll(() => {
  lookup = realLookup();
  first = read(zoumaling, '420112006', lookup);
  second = read(cihui, '420112005', lookup);
});

describe('the sample of 走马岭', () => {
  const chain = expected[zoumaling].产业链清单 as ExpectedRow[];

  it.each(chain.filter((row) => row.firm))('reads row $row of the chain list: $firm', (row) => {
    const found = at(first, '产业链清单', row.row);
    expect(found?.list).toBe('CHAIN');
    expect(found?.values.enterpriseName).toBe(row.firm);
    if (row.code) expect(found?.values.uscc).toBe(row.code);
    for (const [column, label] of row.findings ?? []) {
      const codes = first.findings.filter(
        (finding) => finding.sheet === '产业链清单' && finding.cell === `${column}${row.row}`,
      );
      expect(
        codesOf[label]?.some((code) => codes.some((finding) => finding.code === code)),
        label,
      ).toBe(true);
    }
    if (row.findings?.length === 0) {
      const errors = first.findings.filter(
        (finding) =>
          finding.sheet === '产业链清单' &&
          finding.rowNumber === row.row &&
          finding.severity === 'ERROR' &&
          ['enterpriseName', 'uscc'].includes(finding.field),
      );
      expect(errors).toEqual([]);
    }
  });

  it.each(chain.filter((row) => row.skip || row.duplicateOf))('skips row $row and says why', (row) => {
    const reason = row.skip ? skipReason[row.skip] : `与第 ${row.duplicateOf} 行重复`;
    expect(at(first, '产业链清单', row.row)).toBeUndefined();
    expect(first.skipped).toContainEqual(
      expect.objectContaining({ sheet: '产业链清单', rowNumber: row.row, reason }),
    );
  });

  it('says that the explanatory sheet was not read', () => {
    expect(first.skipped).toContainEqual(expect.objectContaining({ sheet: '填表说明' }));
  });

  it('keeps the second placement of a firm', () => {
    const placements = first.rows.filter(
      (row) => row.list === 'CHAIN' && row.values.enterpriseName === '骁驰显示技术(武汉)有限公司',
    );
    expect(placements.map((row) => row.values.segmentText)).toEqual(['面板制造', '背光与模组']);
  });

  it.each(expected[zoumaling]['供应链清单-供给'] as ExpectedRow[])('reads supply row $row: $firm', (row) => {
    const found = at(first, '供应链清单-供给', row.row);
    expect(found?.list).toBe('SUPPLY');
    expect(found?.values.enterpriseName).toBe(row.firm);
    expect(found?.values.uscc).toMatch(/^[0-9A-Z]{18}$/);
    const matched = first.findings.some(
      ({ sheet, rowNumber, code }) =>
        sheet === '供应链清单-供给' && rowNumber === row.row && code === 'matched-by-name',
    );
    expect(matched).toBe(row.needsNameMatch);
  });

  it.each(expected[zoumaling]['供应链清单-需求'] as ExpectedRow[])(
    'reads demand row $row: $product',
    (row) => {
      const found = at(first, '供应链清单-需求', row.row);
      expect(found?.list).toBe('DEMAND');
      expect(found?.values.enterpriseName).toBe(row.firm);
      expect(found?.values.product?.text).toBe(row.product);
    },
  );

  it('understands values in their units, years and precisions', () => {
    expect(at(first, '产业链清单', 13)?.values.output).toMatchObject({ value: 12000, original: '1.2亿元' });
    expect(at(first, '产业链清单', 5)?.values).toMatchObject({ outputYear: '2025', revenueYear: '2025' });
    expect(at(first, '产业链清单', 10)?.values.staff).toMatchObject({ value: 200, approximate: true });
    expect(at(first, '产业链清单', 12)?.values.startedOn).toMatchObject({ value: '2020-01-01' });
    expect(at(first, '产业链清单', 45)?.values.startedOn).toMatchObject({ value: '2027', planned: true });
    expect(at(first, '产业链清单', 27)?.values.output).toBeUndefined();
    expect(at(first, '产业链清单', 48)?.values.products).toBeUndefined();
    expect(at(first, '产业链清单', 17)?.values).toMatchObject({ aboveScale: true });
    expect(at(first, '产业链清单', 5)?.values.collectedOn).toMatchObject({ value: '2026-06-20' });
    expect(at(first, '供应链清单-供给', 3)?.values).toMatchObject({
      spare: { value: 30, unit: '%' },
      leadTimeDays: 14,
      validUntil: { precision: 'OPEN' },
    });
    expect(at(first, '供应链清单-需求', 7)?.values).toMatchObject({
      budget: { low: 50, high: 80, unit: '万元' },
      sourceRegion: '省外',
      singleSource: true,
    });
  });

  it('keeps the text of every cell as it is displayed', () => {
    expect(at(first, '产业链清单', 11)?.cells.uscc).toEqual({ address: 'C11', text: ' 914201127f7jxa185n ' });
    expect(at(first, '产业链清单', 8)?.cells.uscc?.text).toMatch(/^9\.14\d*E\+17$/);
    expect(at(first, '产业链清单', 48)?.cells.products?.text).toBe('=HYPERLINK("http://x","点我")');
  });

  it('suggests the nearest segment, and resolves those of the display chain', () => {
    const finding = first.findings.find(({ sheet, cell }) => sheet === '产业链清单' && cell === 'H33');
    expect(finding?.suggestions).toContain('玻璃基板');
    expect(at(first, '产业链清单', 33)?.values.segmentId).toBeUndefined();
    for (const row of [5, 6, 7, 8, 9, 10, 11, 53]) {
      expect(at(first, '产业链清单', row)?.values.segmentId, `row ${row}`).toEqual(expect.any(String));
    }
    expect(at(first, '产业链清单', 36)?.values).toMatchObject({ segmentText: '背光与模组' });
    expect(at(first, '产业链清单', 36)?.values.segmentId).toBeUndefined();
  });

  it('leaves nothing of the chain model unresolved but what the clerk would ask about, too', () => {
    expect(toBePlaced(first)).toEqual([
      // Row 29 has parts without a name; row 33 a slip of the pen; 光电子 of row 36 is an industry, no chain.
      'J29 product-to-be-placed',
      'H33 unknown-segment',
      'G36 unknown-chain',
      'H36 segment-not-placed',
      // 菌种 may be for yoghurt, soy sauce or mushrooms.
      'D25 product-to-be-placed',
    ]);
    expect(resolved(first)).toEqual({ chains: 46, segments: 45, products: 137, distinctProducts: 56 });
  });

  it.each([
    [15, '烘焙食品', 'sb-bakery'],
    [16, '预制菜', 'pf-meal'],
    [18, '冷链与分销', 'pf-channel'],
    [20, '核心零部件', 'rb-core'],
    [21, '钣金与机加', 'rb-structure'],
    [22, '整机装备', 'rb-body'],
    [24, '物流装备', 'lh-equipment'],
    [25, '仓储运输', 'lh-store-deliver'],
    [27, '基础软硬件', 'cs-base'],
    [28, '安全设备', 'cs-network'],
    [29, '安全服务', 'cs-service'],
  ])('places row %i, %s, in the segment %s of its chain', (row, segmentText, segmentId) => {
    expect(at(first, '产业链清单', row)?.values).toMatchObject({ segmentText, segmentId });
  });

  it('understands a row anew from its texts as it did from the file', () => {
    for (const row of first.rows) {
      const { sheet, rowNumber, list, cells } = row;
      expect(readRow(list, cells, { sheet, rowNumber, lookup }).values).toEqual(row.values);
    }
  });

  it('understands a mended cell', () => {
    const row = at(first, '产业链清单', 33);
    const cells = { ...row?.cells, segmentText: { address: 'H33', text: '玻璃基板' } };
    const mended = readRow('CHAIN', cells, { sheet: '产业链清单', rowNumber: 33, lookup });
    expect(mended.values.segmentId).toEqual(expect.any(String));
    expect(mended.findings.filter((finding) => finding.field === 'segmentText')).toEqual([]);
  });
});

describe('the sample of 慈惠', () => {
  it('names chains, segments and products that the model knows', () => {
    expect(toBePlaced(second)).toEqual([]);
    expect(resolved(second)).toEqual({ chains: 24, segments: 24, products: 24, distinctProducts: 23 });
  });

  it('is read in its encoding', () => {
    expect(openFile(cihui, readFileSync(join(folder, cihui))).encoding).toBe(expected[cihui].encoding);
  });

  it.each(expected[cihui].rows as ExpectedRow[])('reads row $row: $firm', (row) => {
    const found = second.rows.find((candidate) => candidate.rowNumber === row.row);
    expect(found?.values.enterpriseName).toBe(row.firm);
    expect(found?.values.uscc).toBe(row.lostCode ? undefined : row.code);
    expect(found?.values).toMatchObject({ operatingStreetCode: '420112005', outputYear: '2025' });
    const lost = second.findings.some(
      ({ rowNumber, code }) => rowNumber === row.row && code === 'code-digits-lost',
    );
    expect(lost).toBe(row.lostCode);
  });
});
