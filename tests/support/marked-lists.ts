import { utils, write } from '@e965/xlsx';

/** A value that stands in one list only, so that wherever it is met it has come from there. */
export interface Marker {
  column: string;
  /** As it stands in the cell. */
  text: string;
  /** What to look for in an answer, after the commas of thousands are taken out. */
  needle: string;
  visibility: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE';
}

type Sheet = '产业链清单' | '供应链清单-供给' | '供应链清单-需求';

export interface MarkedRow {
  sheet: Sheet;
  /** Cells without a mark: who it is and what it is about. */
  known: Record<string, string>;
  markers: Marker[];
}

const marker =
  (visibility: Marker['visibility']) =>
  (column: string, text: string, needle = text): Marker => ({ column, text, needle, visibility });
const shown = marker('PUBLIC');
const internal = marker('INTERNAL');
const sensitive = marker('SENSITIVE');

/** Every internal and sensitive column of the three sheets; `tag` and `number` make the values one list's own. */
export function markedRows(
  tag: string,
  number: number,
  firm: { name: string; code: string },
  about: { segment: string; product: string; offers: string; needs: string },
): MarkedRow[] {
  const { name, code } = firm;
  const who = { 企业名称: name, 统一社会信用代码: code, 填报日期: '2026-06-20' };
  const digits = (base: number) => String(base + number);
  const contact = (sheet: string, phone: number) => [
    sensitive('联系人', `${tag}${sheet}联系人`),
    sensitive('联系人职务', `${tag}${sheet}职务`),
    sensitive('联系电话', digits(phone)),
    internal('采集人', `${tag}${sheet}采集人`),
    internal('备注', `${tag}${sheet}备注`),
  ];
  return [
    {
      sheet: '产业链清单',
      known: {
        ...who,
        产业链: '新型显示',
        环节: about.segment,
        环节角色: '生产',
        主营产品: about.product,
        是否愿意对接: '是',
        企业梯度: '专精特新中小企业',
        有效期至: '2028-12-31',
      },
      markers: [
        shown('注册地址', `${tag}注册地址`),
        internal('产能', digits(71_700)),
        internal('产能单位', `${tag}单位`),
        internal('产能利用率', `${tag}利用率`),
        sensitive('2025年产值(万元)', `约${digits(88_431)}.7`, `${digits(88_431)}.7`),
        sensitive('2025年营业收入(万元)', `${digits(96_517)}.3-${digits(97_517)}.3`, `${digits(96_517)}.3`),
        sensitive('2025年研发费用(万元)', `${digits(35_917)}.4`),
        internal('从业人员', digits(43_270)),
        internal('用地需求', `${tag}用地`),
        ...contact('产业链', 13_971_628_400),
      ],
    },
    {
      sheet: '供应链清单-供给',
      known: { ...who, '产品/服务名称': about.offers, 单位: '吨' },
      markers: [
        shown('规格型号', `${tag}规格`),
        internal('年产能', digits(81_200)),
        internal('可供余量', digits(75_100)),
        sensitive('价格区间', `${tag}价格`),
        sensitive('现有主要客户', `${tag}客户`),
        // Too short, so that there is a finding about it.
        ...contact('供给', 1_397_162_800),
      ],
    },
    {
      sheet: '供应链清单-需求',
      known: { ...who, '需求产品/服务': about.needs, 单位: '吨', 是否单一来源: '是' },
      markers: [
        shown('目前来源地', `${tag}来源地`),
        internal('年需求量', digits(62_800)),
        sensitive('预算(万元)', `${digits(43_219)}.6`),
        internal('断供影响', `${tag}断供`),
        sensitive('现有供应商', `${tag}供应商`),
        internal('问题描述', `${tag}问题`),
        sensitive('决策人', `${tag}决策人`),
        ...contact('需求', 13_871_628_400),
      ],
    },
  ];
}

/** One row a sheet, and behind it a line of totals, which is no row. */
export function workbookOf(rows: readonly MarkedRow[], total: string): Buffer {
  const book = utils.book_new();
  for (const { sheet, known, markers } of rows) {
    const header = [...Object.keys(known), ...markers.map(({ column }) => column)];
    const cells = [...Object.values(known), ...markers.map(({ text }) => text)];
    utils.book_append_sheet(book, utils.aoa_to_sheet([header, cells, ['合计', total]]), sheet);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
