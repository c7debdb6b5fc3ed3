import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type FindingCode, findingTexts } from '../../services/graph-api/src/workbook/finding-texts.ts';
import { readWorkbook } from '../../services/graph-api/src/workbook/read-workbook.ts';
import { checkCharacter } from '../../services/graph-api/src/workbook/uscc.ts';
import { realLookup } from '../fixtures/real-model.ts';

const lookup = realLookup();

/** Cells by their headers; the first row says which columns there are. */
type Rows = Record<string, string | number>[];

/** A sheet of one of the lists, and where a finding of the kind must stand: by header and row of the data. */
interface Example {
  rows: Rows;
  at: [header: string, row: number];
  /** What the cells are not, but the file has. */
  file?: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void;
}

const code = (start: string) => start + checkCharacter(start);
const [one, two] = [code('91420112MA4KXXXX1'), code('91420112MA4KXXXX2')];
const firm = { 企业名称: '演示甲公司', 统一社会信用代码: one };
const place = { 产业链: '新型显示', 环节: '玻璃基板' };
const chain = (cells: Rows[number], header: string): Example => ({
  rows: [{ ...firm, ...place, ...cells }],
  at: [header, 1],
});
const supply = (cells: Rows[number], header: string): Example => ({
  rows: [{ ...firm, '产品/服务名称': '玻璃基板', 年产能: 10, 单位: '吨', ...cells }],
  at: [header, 1],
});
const demand = (cells: Rows[number], header: string): Example => ({
  rows: [{ ...firm, '需求产品/服务': '玻璃基板', 年需求量: 10, 单位: '吨', ...cells }],
  at: [header, 1],
});
/** The same two firms in two rows. */
const twoRows = (first: Rows[number], second: Rows[number], header: string): Example => ({
  rows: [
    { ...firm, ...place, ...first },
    { ...firm, 产业链: '新型显示', 环节: '偏光片', ...second },
  ],
  at: [header, 2],
});

const withO = code('91420112MA4K0XX1X').replace('0', 'O');

/** What no file gives alone: it is said of a row that the page adds, or of keys that the ledger knows. */
type LedgerFinding =
  | 'row-already-listed'
  | 'row-key-doubled'
  | 'row-key-unknown'
  | 'row-key-of-other-street'
  | 'row-key-of-other-list'
  | 'row-key-not-in-force';

const examples: Record<Exclude<FindingCode, LedgerFinding>, Example> = {
  'row-key-damaged': chain({ 行标识: 'k7', 基准号: '12' }, '行标识'),
  'name-missing': chain({ 企业名称: '' }, '企业名称'),
  'name-normalised': chain({ 企业名称: '演示 甲公司' }, '企业名称'),
  'name-with-two-codes': twoRows({}, { 统一社会信用代码: two }, '统一社会信用代码'),
  'code-with-two-names': twoRows({}, { 企业名称: '演示乙公司' }, '统一社会信用代码'),
  'code-missing': chain({ 统一社会信用代码: '' }, '统一社会信用代码'),
  'code-digits-lost': chain({ 统一社会信用代码: 914201120000000000 }, '统一社会信用代码'),
  'code-wrong-length': chain({ 统一社会信用代码: one.slice(1) }, '统一社会信用代码'),
  'code-bad-characters': chain({ 统一社会信用代码: '91420112MA4KXXXXS1' }, '统一社会信用代码'),
  'code-check-failed': chain(
    { 统一社会信用代码: one.slice(0, 17) + (one.endsWith('0') ? '1' : '0') },
    '统一社会信用代码',
  ),
  'code-normalised': chain({ 统一社会信用代码: `'${one.toLowerCase()}` }, '统一社会信用代码'),
  'code-letter-guessed': chain({ 统一社会信用代码: withO }, '统一社会信用代码'),
  'matched-by-name': twoRows({}, { 统一社会信用代码: '' }, '统一社会信用代码'),
  'code-from-other-row': twoRows({}, { 统一社会信用代码: '9142' }, '统一社会信用代码'),
  'empty-marker': chain({ 从业人员: '—' }, '从业人员'),
  'formula-refused': {
    ...chain({ 备注: '' }, '备注'),
    file: (sheet) => {
      sheet.E2 = { t: 's', v: 'x', f: 'HYPERLINK("http://example.invalid","x")' };
    },
  },
  'formula-value': {
    ...chain({ 从业人员: 0 }, '从业人员'),
    file: (sheet) => {
      sheet.E2 = { t: 'n', v: 30, f: '10*3' };
    },
  },
  'link-removed': {
    ...chain({ 备注: '' }, '备注'),
    file: (sheet) => {
      sheet.E2 = { t: 's', v: '见网页', l: { Target: 'http://example.invalid/' } };
    },
  },
  'cell-error': chain({ 从业人员: '#REF!' }, '从业人员'),
  'markup-in-text': chain({ 备注: '<b>好</b>' }, '备注'),
  'merged-cell': {
    ...twoRows({ 备注: '合用' }, { 备注: '' }, '备注'),
    file: (sheet) => {
      sheet['!merges'] = [XLSX.utils.decode_range('E2:E3')];
      delete sheet.E3;
    },
  },
  'amount-negative': chain({ '2025年产值(万元)': '-5' }, '2025年产值(万元)'),
  'amount-unreadable': chain({ '2025年产值(万元)': 'A3级' }, '2025年产值(万元)'),
  'amount-in-words': demand({ '预算(万元)': '面议' }, '预算(万元)'),
  'amount-in-other-currency': demand({ '预算(万元)': '50万美元' }, '预算(万元)'),
  'amount-implausible': chain({ '2025年产值(万元)': 123_456_789 }, '2025年产值(万元)'),
  'unit-converted': chain({ '2025年产值(万元)': '1.2亿元' }, '2025年产值(万元)'),
  approximate: chain({ 从业人员: '三百余人' }, '从业人员'),
  range: chain({ 从业人员: '50-80' }, '从业人员'),
  'share-of-capacity': supply({ 可供余量: '30%' }, '可供余量'),
  'year-assumed': chain({ '产值(万元)': 100, 填报日期: '2026-06-30' }, '产值(万元)'),
  'year-missing': chain({ '产值(万元)': 100 }, '产值(万元)'),
  'date-unreadable': supply({ 有效期至: '再说' }, '有效期至'),
  'date-from-serial': supply({ 有效期至: '46203' }, '有效期至'),
  'date-period-end': supply({ 有效期至: '2026年底' }, '有效期至'),
  'date-short-year': supply({ 有效期至: '26.6.30' }, '有效期至'),
  'planned-date': chain({ 投产时间: '预计2027年6月' }, '投产时间'),
  'lead-time-converted': supply({ 交货周期: '2周' }, '交货周期'),
  'lead-time-in-words': supply({ 交货周期: '现货' }, '交货周期'),
  'unknown-industry': chain({ 所属产业: '光电子' }, '所属产业'),
  'unknown-chain': chain({ 产业链: '没有的链' }, '产业链'),
  'unknown-segment': chain({ 环节: '玻璃基版' }, '环节'),
  'segment-not-placed': chain({ 产业链: '' }, '环节'),
  'segment-missing': chain({ 环节: '' }, '环节'),
  'unknown-role': chain({ 环节角色: '观望' }, '环节角色'),
  'several-products': chain({ 主营产品: 'PCB、FPC;连接器' }, '主营产品'),
  'product-to-be-placed': chain({ 主营产品: '没有的产品' }, '主营产品'),
  'product-by-alias': chain({ 主营产品: aliasOfProduct() }, '主营产品'),
  'product-missing': supply({ '产品/服务名称': '' }, '产品/服务名称'),
  'unknown-demand-state': demand({ 状态: '看情况' }, '状态'),
  'unknown-kind': supply({ 类型: '其他类' }, '类型'),
  'kind-normalised': supply({ 类型: '原料' }, '类型'),
  'unknown-region': demand({ 目前来源地: '那边' }, '目前来源地'),
  'region-resolved': demand({ 目前来源地: '日本' }, '目前来源地'),
  'unknown-urgency': demand({ 紧急程度: '看情况' }, '紧急程度'),
  'unknown-tier': chain({ 企业梯度: '龙头' }, '企业梯度'),
  'tier-is-scale': chain({ 企业梯度: '规上企业' }, '企业梯度'),
  'tier-until-missing': chain({ 企业梯度: '专精特新中小企业' }, '企业梯度'),
  'tier-until-by-rule': chain({ 企业梯度: '专精特新中小企业', 认定日: '2025-09-01' }, '认定日'),
  'qualification-out-of-date': chain(
    { 企业梯度: '专精特新中小企业', 梯度有效期至: '2026-06-19', 填报日期: '2026-06-30' },
    '梯度有效期至',
  ),
  'qualification-days-reversed': chain(
    { 企业梯度: '专精特新中小企业', 认定日: '2026-09-01', 梯度有效期至: '2026-06-30' },
    '梯度有效期至',
  ),
  'qualifications-uneven': chain(
    { 企业梯度: '专精特新中小企业', 认定日: '2025-09-01、2025-10-01' },
    '认定日',
  ),
  'yes-no-unreadable': chain({ 是否链主: '可能' }, '是否链主'),
  'unknown-street': chain({ 经营地街道: '没有街道' }, '经营地街道'),
  'industry-code-suspicious': chain({ 国民经济行业代码: 'C39' }, '国民经济行业代码'),
  'phone-suspicious': chain({ 联系电话: '1397162' }, '联系电话'),
  'same-firm-and-segment': twoRows({ 备注: '一' }, { ...place, 备注: '二' }, '环节'),
  'macros-ignored': {
    ...chain({}, '企业名称'),
    file: (_, book) => {
      book.vbaraw = new Uint8Array([1, 2, 3]);
    },
  },
};

function aliasOfProduct(): string {
  const alias = ['液晶玻璃', 'ITO', 'PCB', '线路板'].find(
    (text) => lookup.productByName(text)?.via === 'ALIAS',
  );
  if (!alias) throw new Error('none of these names is an alias any more');
  return alias;
}

function bytesOf({ rows, file }: Example): Buffer {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.json_to_sheet(rows);
  XLSX.utils.book_append_sheet(book, sheet, '清单');
  file?.(sheet, book);
  const bookType = book.vbaraw ? 'xlsm' : 'xlsx';
  return XLSX.write(book, { type: 'buffer', bookType, ...(book.vbaraw && { bookVBA: true }) });
}

describe('every kind of finding has a file that gives it, a sentence, and a way to mend', () => {
  it.each(Object.keys(examples) as (keyof typeof examples)[])('%s', (kind) => {
    const example = examples[kind];
    const { findings } = readWorkbook(
      { fileName: '清单.xlsx', bytes: bytesOf(example), streetCode: '420112006' },
      lookup,
    );
    const [header, row] = example.at;
    const column = Object.keys(example.rows[0] ?? {}).indexOf(header);
    const cell = XLSX.utils.encode_cell({ r: row, c: column });
    const found = findings.filter((finding) => finding.code === kind);
    expect(found.map((finding) => `${finding.sheet}!${finding.cell}`)).toContain(`清单!${cell}`);
    const { severity } = findingTexts[kind];
    for (const finding of found) {
      expect(finding.severity).toBe(severity);
      expect(finding.message).toMatch(/\p{Script=Han}.*。$/u);
      expect(finding.message).not.toMatch(/\{\d\}/);
      expect(finding.remedy).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});
