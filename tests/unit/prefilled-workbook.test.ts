import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareRow } from '../../services/graph-api/src/comparison/compare-row.ts';
import { looksSame } from '../../services/graph-api/src/comparison/plain-form.ts';
import { endOf } from '../../services/graph-api/src/projection/interval.ts';
import { sameStatement } from '../../services/graph-api/src/row/row-key.ts';
import type { ListKind, ReadWorkbook } from '../../services/graph-api/src/row/stated-row.ts';
import { cellNames } from '../../services/graph-api/src/workbook/cell-names.ts';
import type { CellNames, Said } from '../../services/graph-api/src/workbook/cell-text.ts';
import { columnsOf } from '../../services/graph-api/src/workbook/column-dictionary.ts';
import { readRow } from '../../services/graph-api/src/workbook/read-row.ts';
import { readWorkbook } from '../../services/graph-api/src/workbook/read-workbook.ts';
import { PrefilledWriter } from '../../services/graph-api/src/workbook/write-prefilled.ts';
import { projectRoot } from '../../services/project-root.ts';
import { realEdition, realLookup, realStreets } from '../fixtures/real-model.ts';
import { OfficersWorkbook } from '../support/prefilled.ts';

const lookup = realLookup();
const names: CellNames = cellNames(realEdition(), realStreets());
const file = '走马岭街道两张清单-2026年6月.xlsx';
const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`);
const rowKey = (index: number) => String(index).padStart(20, '0');

function read(bytes: Uint8Array): ReadWorkbook {
  return readWorkbook({ fileName: 'a.xlsx', bytes, streetCode: '420112006' }, lookup);
}

describe('a prefilled workbook', () => {
  let first: ReadWorkbook;
  let bytes: Uint8Array;
  let second: ReadWorkbook;

  beforeAll(async () => {
    first = read(readFileSync(join(projectRoot, 'datasets', 'samples', file)));
    const rows = first.rows.map((row, index) => ({
      rowKey: rowKey(index),
      rowVersionId: `v${index}`,
      list: row.list,
      values: row.values,
      contact: row.contact,
      cells: row.cells,
      mended: {},
      texts: Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, cell.text])),
    }));
    const counts = { CHAIN: 0, SUPPLY: 0, DEMAND: 0 };
    for (const { list } of rows) counts[list] += 1;
    const writer = new PrefilledWriter({
      street: '走马岭',
      day: '2026-06-30',
      soon: day('2026-08-29'),
      base: 7,
      counts,
      portions: 2,
      edition: realEdition(),
      streets: realStreets(),
    });
    writer.add(rows.slice(0, 50));
    writer.add(rows.slice(50));
    bytes = await writer.finish();
    second = read(bytes);
  });

  it('carries the key and the base of every row, and nothing is passed over', () => {
    const keys = second.rows.map(({ given }) => given?.rowKey);
    expect(keys).toEqual(first.rows.map((_, index) => rowKey(index)));
    expect(new Set(second.rows.map(({ given }) => given?.base))).toEqual(new Set([7]));
    expect(second.keyedLists).toEqual(['CHAIN', 'SUPPLY', 'DEMAND']);
    expect(second.skipped).toEqual([]);
  });

  it('says what the rows say: read again, no cell is a change', () => {
    for (const [index, row] of first.rows.entries()) {
      const base = saidBy(row);
      const again = second.rows[index];
      if (!again) throw new Error(`row ${index} is lost`);
      expect(compareRow({ base, mine: saidBy(again), now: base }, names)).toBeNull();
    }
  });

  it('gives the same statements', () => {
    const lost = first.rows.filter((row, index) => {
      const again = second.rows[index];
      return !again || !sameStatement(row.values, again.values);
    });
    expect(lost.map((row) => `${row.sheet} ${row.rowNumber}`)).toEqual([]);
  });

  it('keeps codes as text, hides the keys, and explains itself', async () => {
    const book = await OfficersWorkbook.open(bytes);
    const code = book.cell('产业链清单', '统一社会信用代码', 3);
    expect([typeof code.value, code.numFmt]).toEqual(['string', '@']);
    const sheet = book.sheet('产业链清单');
    for (const header of ['行标识', '基准号']) {
      expect(sheet.getColumn(book.column('产业链清单', header)).hidden).toBe(true);
    }
    expect(book.sheet('产业链清单').getCell(2, book.column('产业链清单', '产值')).value).toBe('产值(万元)');
    expect(book.sheet('系统选项').state).toBe('veryHidden');
    const guide = book.sheet('填写说明').getColumn(2).values.join(' ');
    for (const column of columnsOf('DEMAND').filter(({ type }) => type === 'DATE')) {
      expect(guide).toContain(column.label);
    }
  });

  it('offers the words of the model, and the segments of the row’s own chain', async () => {
    const book = await OfficersWorkbook.open(bytes);
    expect(book.cell('产业链清单', '产业链', 3).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['选项_产业链'],
    });
    const { formulae } = book.cell('产业链清单', '环节', 3).dataValidation;
    expect(formulae?.[0]).toMatch(/^OFFSET\(系统选项!/);
    const last = book.sheet('产业链清单').getCell(300, book.column('产业链清单', '是否规上'));
    expect(last.dataValidation).toMatchObject({ formulae: ['选项_是否'] });
  });

  it('marks what ends within sixty days', async () => {
    const book = await OfficersWorkbook.open(bytes);
    for (const [sheet, list] of [
      ['供应链清单-供给', 'SUPPLY'],
      ['供应链清单-需求', 'DEMAND'],
    ] as const) {
      const ending = first.rows.filter(
        (row) => row.list === list && endOf(row.values.validUntil) <= day('2026-08-29'),
      );
      const reminded = book.rows(sheet).filter((row) => book.cell(sheet, '提醒', row).text !== '');
      expect(reminded).toHaveLength(ending.length);
    }
  });

  it('writes no live formula', async () => {
    const book = await OfficersWorkbook.open(bytes);
    const live: string[] = [];
    for (const sheet of book.book.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.formula || /^[=+\-@]/.test(cell.text))
            live.push(`${sheet.name}!${cell.address} ${cell.text}`);
        });
      });
    }
    expect(live).toEqual([]);
  });
});

describe('what only looks different', () => {
  it.each([
    ['', '/'],
    ['1', '1.0'],
    ['1200', '1,200'],
    ['2026.6', '2026年6月'],
    ['2026-06-30', '2026/6/30'],
    ['ＩＳＯ９００１', 'iso9001'],
    ['甲、乙', '甲;乙'],
    ['武汉 某某', '武汉某某'],
    ['=1+1', "'=1+1"],
  ])('%s and %s are the same', (a, b) => expect(looksSame(a, b)).toBe(true));

  it.each([
    ['1', '10'],
    ['2026-06', '2026-07'],
    ['甲、乙', '甲'],
    ['2026-06', '计划2026-06'],
    ['无', '有'],
  ])('%s and %s are not', (a, b) => expect(looksSame(a, b)).toBe(false));
});

describe('the three sides of a row', () => {
  const said = (texts: Record<string, string>): Said => {
    const all = { enterpriseName: '演示甲公司', chainText: '新型显示', segmentText: '玻璃基板', ...texts };
    const cells = Object.fromEntries(
      Object.entries(all).map(([field, text]) => [field, { address: '', text }]),
    );
    const { values, contact } = readRow('CHAIN', cells, { sheet: '', rowNumber: 1, lookup });
    return { list: 'CHAIN', values, contact, texts: all };
  };
  const changes = (base: Said | null, mine: Said | null, now: Said | null) => {
    const row = compareRow({ base, mine, now }, names);
    return row && [row.change, ...row.cells.map((cell) => `${cell.field} ${cell.change}`)].join(' ');
  };
  const base = said({ staff: '200', note: '' });

  it.each<[string, Said | null, Said | null, Said | null, string | null]>([
    ['nothing', base, base, base, null],
    ['another form', base, said({ staff: '200.0', note: '' }), base, null],
    ['my change', base, said({ staff: '210', note: '' }), base, 'CHANGED staff MINE'],
    ['a change meanwhile', base, base, said({ staff: '210' }), null],
    [
      'both, other cells',
      base,
      said({ staff: '210' }),
      said({ staff: '200', note: '新' }),
      'CHANGED staff MINE note MEANWHILE',
    ],
    ['both, one cell', base, said({ staff: '210' }), said({ staff: '220' }), 'CONFLICT staff CONFLICT'],
    ['both alike', base, said({ staff: '210' }), said({ staff: '210人' }), null],
    ['an emptied cell', base, said({ staff: '' }), base, 'CHANGED staff CLEARED'],
    ['none, said', base, said({ staff: '无' }), base, 'CHANGED staff MINE'],
    ['a column that is not in the file', base, said({}), base, null],
    ['gone from the file', base, null, base, 'REMOVED'],
    ['gone from both', base, null, null, null],
    ['gone from the list', base, base, null, 'GONE staff MEANWHILE'],
    ['new on both sides, alike', null, base, base, null],
  ])('%s', (_, was, mine, now, expected) => {
    const found = changes(was, mine, now);
    if (expected?.startsWith('GONE')) expect(found).toMatch(/^GONE/);
    else expect(found).toBe(expected);
  });
});

function saidBy({
  list,
  values,
  contact,
  cells,
}: Pick<ReadWorkbook['rows'][number], 'list' | 'values' | 'contact' | 'cells'>): Said {
  const texts = Object.entries(cells).map(([field, cell]) => [field, cell.text]);
  return { list: list satisfies ListKind, values, contact, texts: Object.fromEntries(texts) };
}
