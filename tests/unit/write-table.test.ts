import { buffer } from 'node:stream/consumers';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { type CellValue, writeCsv, writeXlsx } from '../../services/graph-api/src/workbook/write-table.ts';

const CODE = '914201121K8UE4CT3K';
const DIGITS = '420112195001010012';
const live = ['=1+1', '+86 27 8325', '-40℃', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1'];

async function* rowsOf(rows: CellValue[][]): AsyncGenerator<CellValue[]> {
  yield* rows;
}

const table = (rows: CellValue[][]) => ({
  name: '需求',
  about: [['链图', '需求'] as [string, string], ['演示', '企业与数量均为虚构'] as [string, string]],
  columns: ['代码', '数', '文'],
  rows: rowsOf(rows),
});

test('a workbook has texts as texts, codes too, figures as figures, and no formula', async () => {
  const rows: CellValue[][] = [
    [CODE, 12.5, null],
    [DIGITS, -3, '一,"二"\n三'],
    ...live.map((text): CellValue[] => [null, null, text]),
  ];
  const book = read(await buffer(writeXlsx(table(rows))), { cellFormula: true, cellNF: true });
  const sheet = book.Sheets.需求;
  const cells = Object.entries(sheet ?? {}).filter(([address]) => !address.startsWith('!'));
  expect(cells.filter(([, cell]) => cell.f !== undefined || cell.t === 'e')).toEqual([]);
  const at = (address: string) => sheet?.[address];
  expect([at('A1').v, at('B1').v, at('A2').v]).toEqual(['链图', '需求', '演示']);
  expect([at('A4').v, at('B4').v, at('C4').v]).toEqual(['代码', '数', '文']);
  expect([at('A5').t, at('A5').v, at('A5').z]).toEqual(['s', CODE, '@']);
  expect([at('A6').t, at('A6').v]).toEqual(['s', DIGITS]);
  expect([at('B5').t, at('B5').v, at('B6').v]).toEqual(['n', 12.5, -3]);
  expect(at('C6').v).toBe('一,"二"\n三');
  expect(live.map((_, index) => at(`C${7 + index}`).v)).toEqual(live.map((text) => `'${text}`));
});

test('a CSV begins with a byte order mark, and a spreadsheet neither calculates nor rounds what is in it', async () => {
  const rows: CellValue[][] = [[DIGITS, -3, '一,"二"'], ...live.map((text): CellValue[] => [CODE, 1, text])];
  const bytes = await buffer(writeCsv(table(rows)));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    '链图,需求',
    '演示,企业与数量均为虚构',
    '',
    '代码,数,文',
    `${DIGITS}\t,-3,"一,""二"""`,
  ]);
  for (const line of lines.slice(5, -1)) expect(line).toMatch(new RegExp(`^${CODE},1,"?'`));
});

test('ten thousand rows are written as they come, not gathered before', async () => {
  let made = 0;
  async function* many(): AsyncGenerator<CellValue[]> {
    for (; made < 10_000; made++) yield [CODE, made, '一家企业'];
  }
  const stream = writeCsv({ ...table([]), rows: many() });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(made).toBeLessThan(5_000);
  const text = (await buffer(stream)).toString('utf8');
  expect(text.split('\r\n')).toHaveLength(10_000 + 5);
  const book = read(await buffer(writeXlsx({ ...table([]), rows: rowsOf([[CODE, 1, '']]) })));
  expect(utils.sheet_to_json(book.Sheets.需求 ?? {}, { header: 1 })).toContainEqual([CODE, 1, '']);
});

test('a failure under way breaks the file off, so that half a table does not look whole', async () => {
  async function* failing(): AsyncGenerator<CellValue[]> {
    yield [CODE, 1, ''];
    throw new Error('the database went away');
  }
  for (const write of [writeCsv, writeXlsx]) {
    await expect(buffer(write({ ...table([]), rows: failing() }))).rejects.toThrow('the database went away');
  }
});
