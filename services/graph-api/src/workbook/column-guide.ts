import type { Column, ColumnType } from './column-dictionary.ts';

/** How a column is filled in, for the guide sheet: what its kind expects. */
const guides: Partial<Record<ColumnType, string>> = {
  NAME: '营业执照上的企业全称,必填。',
  CODE: '18 位统一社会信用代码;本列是文本格式,不要改成数字。',
  STREET: '企业实际经营所在的街道,从下拉列表选。',
  INDUSTRY_CODE: 'GB/T 4754 小类代码,4 位数字。',
  INDUSTRY: '从下拉列表选。',
  CHAIN: '从下拉列表选;没有合适的可照实填写,系统会给出最接近的名称。',
  SEGMENT: '先填产业链,再从下拉列表选环节;一家企业在几个环节就填几行。',
  ROLES: '生产、销售、使用、服务,可填几个,用顿号隔开。',
  PRODUCTS: '最多 5 个,用顿号隔开。',
  PRODUCT: '产品或服务的名称,一行一种;尽量从下拉列表选。',
  QUANTITY: '数字;范围写 50-80,约数写“约200”。',
  MONEY: '数字,单位万元;范围写 50-80。',
  YEAR_OF: '金额是哪一年的,4 位年份。',
  PEOPLE: '数字。',
  YES_NO: '是或否。',
  TIER: '从下拉列表选;同时有几个称号的用顿号隔开。',
  LIST: '几个用顿号隔开。',
  FIRMS: '企业全称,几个用顿号隔开。',
  DATE: '2026-06-30、2026-06 或 2026;没有期限写“长期有效”。',
  DATES: '2026-06-30 或 2026-06;有几个称号或资质,就按同样的顺序填几个,用顿号隔开;没有期限写“长期有效”。',
  NUMBERS: '有几个称号或资质,就按同样的顺序填几个,用顿号隔开。',
  KNOWN: '从下拉列表选。',
  KIND: '从下拉列表选。',
  DAYS: '天数。',
  REGION: '区内、市内、省内、省外或境外。',
  URGENCY: '高、中或低。',
  PHONE: '手机 11 位,固定电话带区号。',
};

export const guideOf = ({ type }: Column): string => guides[type] ?? '照实填写,没有可不填。';

export const visibilityWords = { PUBLIC: '公开', INTERNAL: '内部', SENSITIVE: '敏感' } as const;

/** The header of a column in the template: its name, with its unit. */
export const headerOf = ({ label, unit }: Column): string => (unit ? `${label}(${unit})` : label);
