import { describe, expect, it } from 'vitest';
import type { FieldValueFact, QualificationFact } from '../../services/graph-api/src/projection/facts.ts';
import type { ReadFinding, StatedCell } from '../../services/graph-api/src/row/stated-row.ts';
import { judge, type KnownFirm } from '../../services/graph-api/src/tier/tier-criteria.ts';
import { tierKinds } from '../../services/graph-api/src/tier/tier-kind.ts';
import { ruleInForce, ruleOf, tierRules } from '../../services/graph-api/src/tier/tier-rules.ts';
import { readRow } from '../../services/graph-api/src/workbook/read-row.ts';
import { realLookup } from '../fixtures/real-model.ts';

const lookup = realLookup();

/** What a chain row of these cells says; 填报日期 is 2026-06-20. */
function read(cells: Record<string, string>) {
  const all: Record<string, string> = {
    enterpriseName: '武汉演示显示科技有限公司',
    collectedOn: '2026-06-20',
    ...cells,
  };
  const stated = Object.entries(all).map(([field, text], index): [string, StatedCell] => [
    field,
    { address: `${String.fromCharCode(65 + index)}5`, text },
  ]);
  const row = readRow('CHAIN', Object.fromEntries(stated), { sheet: '产业链清单', rowNumber: 5, lookup });
  return { ...row, codes: row.findings.map(({ code, cell }: ReadFinding) => `${cell} ${code}`) };
}

describe('the rules', () => {
  it('are complete: one of each tier, each with criteria, an origin and no criterion without its figure', () => {
    expect(new Set(tierRules().map(({ tier }) => tier))).toEqual(new Set(tierKinds));
    for (const { id, criteria, origin, unchecked, number } of tierRules()) {
      expect(criteria.length, id).toBeGreaterThan(0);
      expect(origin, id).toMatch(/\.(cn|com|cc)\//);
      expect(number !== null || unchecked.includes('文号'), id).toBe(true);
    }
  });

  it.each([
    ['SPECIALISED', '2022-07-31', null],
    ['SPECIALISED', '2022-08-01', 'specialised-2022'],
    ['SPECIALISED', '2026-03-31', 'specialised-2022'],
    ['SPECIALISED', '2026-04-01', 'specialised-2026'],
    ['GIANT', '2026-03-31', 'giant-2022'],
    ['GIANT', '2026-04-01', 'giant-2026'],
    ['INNOVATIVE', '2026-04-01', 'innovative-2022'],
  ] as const)('of %s on %s is %s', (tier, day, id) => {
    expect(ruleInForce(tier, day)?.id ?? null).toBe(id);
  });
});

describe('what a row says of tiers and certificates', () => {
  it.each([
    ['专精特新中小企业', '2024-07-01', '2027-06-30', 'specialised-2022'],
    ['专精特新小巨人', '2026-04-01', '2029-03-31', 'giant-2026'],
    ['专精特新小巨人', '2026年3月', '2029-03', 'giant-2022'],
    ['专精特新中小企业', '2024', '2027', 'specialised-2022'],
    ['科技型中小企业', '2026-05-09', '2026-12-31', 'science-2017'],
  ])('%s of %s holds until %s by its rule', (tier, tierOn, until, rule) => {
    const { values, codes } = read({ tier, tierOn });
    expect(values.qualifications).toMatchObject([{ validUntil: { value: until }, untilByRule: rule }]);
    expect(codes).toContain('D5 tier-until-by-rule');
  });

  it('takes the validity that is stated before the one by the rule, with number and day', () => {
    const { values, codes } = read({
      tier: '专精特新中小企业',
      tierOn: '2024-07-01',
      tierUntil: '2027-05-31',
      tierNumber: '鄂经信〔2024〕1号',
    });
    expect(values.qualifications).toMatchObject([
      {
        kind: 'SPECIALISED',
        number: '鄂经信〔2024〕1号',
        grantedOn: { value: '2024-07-01' },
        validUntil: { value: '2027-05-31', precision: 'DAY' },
      },
    ]);
    expect(values.qualifications?.[0]?.untilByRule).toBeUndefined();
    expect(codes.filter((code) => /tier|qualification/.test(code))).toEqual([]);
  });

  it('gives each of several tiers and certificates its own day and number, and none where they do not fit', () => {
    const { values, codes } = read({
      tier: '单项冠军、专精特新小巨人',
      tierUntil: '2028-12-31;2026-09-30',
      certificates: 'ISO9001、IATF16949',
      certificateNumbers: '演示-1、演示-2',
      certificateUntil: '2027-01-31',
    });
    expect(values.tier).toBe('专精特新小巨人、单项冠军');
    expect(
      values.qualifications?.map((one) => [one.kind, one.name, one.number, one.validUntil?.value]),
    ).toEqual([
      ['GIANT', '专精特新小巨人', undefined, '2026-09-30'],
      ['CHAMPION', '单项冠军', undefined, '2028-12-31'],
      ['CERTIFICATE', 'ISO9001', '演示-1', undefined],
      ['CERTIFICATE', 'IATF16949', '演示-2', undefined],
    ]);
    expect(codes).toContain('G5 qualifications-uneven');
  });

  it.each([
    [{ tier: '专精特新中小企业' }, 'C5 tier-until-missing'],
    [{ tier: '单项冠军', tierOn: '2024-03-01' }, 'C5 tier-until-missing'],
    [{ tier: '专精特新中小企业', tierUntil: '2026-06-19' }, 'D5 qualification-out-of-date'],
    [{ tier: '专精特新中小企业', tierOn: '2022-09-01' }, 'D5 qualification-out-of-date'],
    [{ certificates: 'ISO9001', certificateUntil: '2026-05' }, 'D5 qualification-out-of-date'],
    [
      { tier: '专精特新中小企业', tierOn: '2027-06-30', tierUntil: '2027-01-31' },
      'E5 qualification-days-reversed',
    ],
    [{ tier: '专精特新中小企业', tierUntil: '马上' }, 'D5 date-unreadable'],
  ])('is told of where something is wrong: %j', (cells, finding) => {
    expect(read(cells).codes).toContain(finding);
  });

  it('is not told of on the last day, or of what holds for good', () => {
    const last = read({ tier: '专精特新中小企业', tierUntil: '2026-06-20' }).codes;
    const open = read({ tier: '专精特新中小企业', tierUntil: '长期' }).codes;
    expect([...last, ...open].filter((code) => /tier|qualification/.test(code))).toEqual([]);
  });
});

describe('a firm held against a rule', () => {
  const value = (field: string, period: string, number: number, more: Partial<FieldValueFact> = {}) =>
    ({
      field,
      period,
      number,
      value: String(number),
      unit: '万元',
      approvedAt: 1,
      id: field,
      ...more,
    }) as FieldValueFact;
  const holding = (kind: QualificationFact['kind']) => ({ kind, name: kind }) as QualificationFact;
  const firm = (values: FieldValueFact[], more: Partial<KnownFirm> = {}): KnownFirm => ({
    values,
    holds: [],
    sees: () => true,
    decisions: new Map(),
    street: '',
    lastYear: 2025,
    ...more,
  });
  const outcomes = (rule: string, known: KnownFirm) => {
    const found = ruleOf(rule);
    if (!found) throw new Error(`no rule ${rule}`);
    return Object.fromEntries(judge(found, known).map(({ title, outcome }) => [title, outcome]));
  };

  it('meets what its rows show, lacks what they show otherwise, and nobody knows the rest', () => {
    const known = firm([
      value('revenue', '2025', 4_200),
      value('researchExpense', '2025', 1_300),
      value('startedOn', '', 0, { value: '2023-05' }),
    ]);
    expect(outcomes('giant-2026', { ...known, holds: [holding('SPECIALISED')] })).toMatchObject({
      已获得专精特新中小企业称号: 'MET',
      '从事特定细分市场满 3 年': 'MISSING',
      '上年度营业收入 5000 万元以上': 'MISSING',
      '近两年研发费用合计不低于 1200 万元': 'MET',
      '近两年每年研发费用占营业收入不低于 3%': 'UNKNOWN',
      '上年末资产负债率不超过 75%': 'UNKNOWN',
    });
    expect(outcomes('giant-2026', known)).toMatchObject({ 已获得专精特新中小企业称号: 'MISSING' });
  });

  it('knows a share of two years to be too low by one of them', () => {
    const known = firm([value('revenue', '2024', 10_000), value('researchExpense', '2024', 100)]);
    expect(outcomes('giant-2026', known)).toMatchObject({
      '近两年每年研发费用占营业收入不低于 3%': 'MISSING',
    });
  });

  it('needs one of several alternatives only', () => {
    const two = [value('researchExpense', '2025', 1_500), value('researchExpense', '2024', 600)];
    expect(outcomes('specialised-2022', firm(two)).得分或直通).toBe('MET');
    expect(outcomes('specialised-2022', firm([value('revenue', '2025', 900)])).规模).toBe('UNKNOWN');
  });

  it('decides nothing by a range across the threshold, by what may not be seen, or by a text not found', () => {
    const range = value('revenue', '2025', 0, { number: null, low: 900, high: 1_100 });
    expect(outcomes('specialised-2022', firm([range])).规模).toBe('UNKNOWN');
    const hidden = firm([value('revenue', '2025', 9_000), value('researchExpense', '2025', 900)], {
      sees: ({ field }) => field !== 'revenue',
    });
    expect(outcomes('specialised-2022', hidden)).toMatchObject({
      '上年度研发费用不低于 100 万元': 'MET',
      '上年度研发费用占营业收入不低于 3%': 'HIDDEN',
    });
    expect(Object.values(outcomes('specialised-2026', hidden))).toEqual(['UNCHECKED']);
    expect(Object.values(outcomes('champion-2023', hidden))).toEqual(['UNCHECKED']);
  });

  it('takes the year before while last year is not told, and nothing older', () => {
    const title = '年销售收入不超过 2 亿元';
    expect(outcomes('science-2017', firm([value('revenue', '2024', 30_000)]))[title]).toBe('MISSING');
    expect(outcomes('science-2017', firm([value('revenue', '2023', 30_000)]))[title]).toBe('UNKNOWN');
  });
});
