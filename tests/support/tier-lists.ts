import { utils, write } from '@e965/xlsx';

/** What a chain list of one row says of a firm’s tiers; columns that are left out stay empty. */
export type TierCells = Partial<Record<(typeof tierHeader)[number], string>>;

export const tierHeader = [
  '企业名称',
  '统一社会信用代码',
  '产业链',
  '环节',
  '环节角色',
  '企业梯度',
  '认定日',
  '有效期至',
  '认定文号',
  '资质/体系',
  '资质编号',
  '资质有效期至',
  '2025年营业收入(万元)',
  '2025年研发费用(万元)',
  '投产时间',
  '填报日期',
] as const;

export const glass: TierCells = {
  企业名称: '演示玻璃科技有限公司',
  统一社会信用代码: '914201125BCLLKH99F',
  产业链: '新型显示',
  环节: '玻璃基板',
  环节角色: '生产',
};

export const chemistry: TierCells = {
  企业名称: '演示化学科技有限公司',
  统一社会信用代码: '914201121K8UE4CT3K',
  产业链: '新型显示',
  环节: '玻璃基板',
  环节角色: '生产',
};

/** A workbook with a chain list of these rows, in the order of `tierHeader`. */
export function tierWorkbook(...rows: TierCells[]): Buffer {
  const book = utils.book_new();
  const cells = rows.map((row) => tierHeader.map((column) => row[column] ?? ''));
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...tierHeader], ...cells]), '产业链清单');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
