import { utils, write } from '@e965/xlsx';
import { columnsOf } from '../../services/graph-api/src/workbook/column-dictionary.ts';

/** What stands in a column, by its field or else its type. */
const filled: Record<string, (index: number) => string | number> = {
  enterpriseName: (index) => `演示长表${String(index).padStart(5, '0')}号显示科技有限公司`,
  chainText: () => '新型显示',
  segmentText: (index) => ['玻璃基板', '偏光片', '靶材', '液晶面板'][index % 4] ?? '',
  industryText: () => '新型显示',
  products: (index) => (index % 3 === 0 ? `演示产品${index % 400}、玻璃基板` : '玻璃基板'),
  registeredAddress: (index) => `演示大道${index % 3_000}号`,
  operatingStreetCode: () => '走马岭街道',
  registeredStreet: () => '走马岭街道',
  ROLES: () => '生产',
  YES_NO: (index) => (index % 2 === 0 ? '是' : '否'),
  PEOPLE: (index) => (index % 900) + 10,
  MONEY: (index) => (index % 5_000) + 100,
  QUANTITY: (index) => (index % 700) + 1,
  DATE: (index) => `20${String(10 + (index % 15))}-05`,
  TEXT: (index) => `演示文字${index % 2_000}`,
};
/** Columns that every row would be asked about. */
const leftEmpty = ['uscc', 'qualificationNames', 'gbt4754'];

/** A chain list of so many invented firms in 30 columns of the template, as .xlsx that Excel might have saved. */
export function longWorkbook(rows: number): Buffer {
  const columns = columnsOf('CHAIN').filter(
    ({ field, type }) => (filled[field] ?? filled[type]) && !leftEmpty.includes(field),
  );
  const shown = columns.slice(0, 30);
  const data = Array.from({ length: rows }, (_, index) =>
    shown.map(({ field, type }) => (filled[field] ?? filled[type])?.(index) ?? ''),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([shown.map(({ label }) => label), ...data]), '产业链清单');
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer;
}
