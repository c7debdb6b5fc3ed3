import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnDictionary, columnOf } from '../../services/graph-api/src/workbook/column-dictionary.ts';
import { escapeFormula } from '../../services/graph-api/src/workbook/escape-formula.ts';
import {
  chineseNumber,
  readDays,
  readMoney,
  readNumber,
  readQuantity,
} from '../../services/graph-api/src/workbook/measure.ts';
import { readDate } from '../../services/graph-api/src/workbook/stated-date.ts';
import { checkCharacter, isValidUscc, readUscc } from '../../services/graph-api/src/workbook/uscc.ts';
import * as words from '../../services/graph-api/src/workbook/vocabulary.ts';

describe('统一社会信用代码', () => {
  const valid = '914201125BCLLKH99F';

  it.each([
    [valid, valid, 'FITS'],
    [` ${valid.toLowerCase()} `, valid, 'NORMALISED'],
    ['９１４２０１１２Ｒ４Ｘ３Ｄ６８Ｑ５Ｄ', '91420112R4X3D68Q5D', 'NORMALISED'],
    [`'${valid}\t`, valid, 'NORMALISED'],
    ['914201124O5O369689', '914201124050369689', 'GUESSED'],
    ['91420112JTCLMXE71B', '91420112JTCLMXE71B', 'CHECK_FAILED'],
    ['9.1420112E+17', null, 'DIGITS_LOST'],
    ['914201120364845000', null, 'DIGITS_LOST'],
    ['914201127HG2U84', null, 'WRONG_LENGTH'],
    ['9142011S5BCLLKH99F', null, 'BAD_CHARACTERS'],
  ])('reads %j', (text, code, state) => {
    expect(readUscc(text)).toEqual({ code, state });
  });

  it('notices every change of a single character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const change = fc.tuple(fc.nat(17), fc.constantFrom(...alphabet));
    fc.assert(
      fc.property(change, ([at, character]) => {
        const changed = valid.slice(0, at) + character + valid.slice(at + 1);
        expect(isValidUscc(changed)).toBe(changed === valid);
      }),
    );
    expect(checkCharacter('9142011S5BCLLKH99')).toBeNull();
  });
});

describe('amounts and quantities', () => {
  it.each([
    ['1.2亿元', '', 12000],
    ['1.5亿', '', 15000],
    ['800万', '', 800],
    ['800万元', '', 800],
    ['5000元', '', 0.5],
    ['35,314', '', 35314],
    ['1.2', '亿元', 12000],
    ['120000', '元', 12],
    ['3千万元', '亿元', 3000],
    ['３５', '', 35],
  ])('reads %s (header %s) as %d 万元', (text, unit, value) => {
    const reading = readMoney(text, unit);
    expect('measure' in reading && reading.measure).toMatchObject({
      value,
      unit: '万元',
      approximate: false,
    });
  });

  it.each(['50-80', '50~80', '50至80', '50—80', '80-50', '50万-80万', '50-80万元'])(
    'reads the range %s',
    (text) => {
      const reading = readMoney(text, '');
      expect('measure' in reading && reading.measure).toMatchObject({ value: null, low: 50, high: 80 });
    },
  );

  it('refuses what is no amount of renminbi', () => {
    expect(readMoney('-50', '')).toEqual({ refused: 'NEGATIVE' });
    expect(readMoney('面议', '')).toEqual({ refused: 'UNREADABLE' });
    expect(readMoney('30万美元', '')).toEqual({ refused: 'CURRENCY' });
  });

  it.each([
    ['约200人', 200],
    ['200余人', 200],
    ['三百余人', 300],
    ['近两千人', 2000],
    ['100人左右', 100],
    ['1.2万余人', 12000],
  ])('reads %s as about %d', (text, value) => {
    expect(readNumber(text)).toMatchObject({ value, approximate: true });
  });

  it('reads Chinese numerals', () => {
    expect(['三百', '十五', '二十', '一千二百', '三百零五', '两百五十'].map(chineseNumber)).toEqual([
      300, 15, 20, 1200, 305, 250,
    ]);
    expect(chineseNumber('三百人')).toBeNull();
  });

  it('keeps the unit of a quantity, and shares as shares', () => {
    expect(readQuantity('632', '万片')).toMatchObject({ value: 632, unit: '万片' });
    expect(readQuantity('632万片', '')).toMatchObject({ value: 632, unit: '万片' });
    expect(readQuantity('30%', '吨')).toMatchObject({ value: 30, unit: '%' });
    expect(readQuantity('充足', '吨')).toBeNull();
  });

  it.each([
    ['30', '', 30],
    ['2周', '', 14],
    ['一个月', '', 30],
    ['两周', '', 14],
    ['30-45天', '', 45],
    ['半个月', '', 15],
    ['3', '周', 21],
    ['10个工作日', '', 14],
    ['尽快', '', null],
  ])('reads the lead time %s (header %s) as %s days', (text, unit, days) => {
    expect(readDays(text, unit)).toBe(days);
  });
});

describe('dates', () => {
  it.each([
    ['2026-06-30', '2026-06-30', 'DAY', null],
    ['2026.6.18', '2026-06-18', 'DAY', null],
    ['2026年6月18日', '2026-06-18', 'DAY', null],
    ['2023/3/1', '2023-03-01', 'DAY', null],
    ['20260618', '2026-06-18', 'DAY', null],
    ['26.6.18', '2026-06-18', 'DAY', 'SHORT_YEAR'],
    ['2021.6', '2021-06', 'MONTH', null],
    ['2018年5月', '2018-05', 'MONTH', null],
    ['2019-11', '2019-11', 'MONTH', null],
    ['202606', '2026-06', 'MONTH', null],
    ['2026年底', '2026-12', 'MONTH', 'PERIOD_END'],
    ['2026年三季度', '2026-09', 'MONTH', 'PERIOD_END'],
    ['2026年上半年', '2026-06', 'MONTH', 'PERIOD_END'],
    ['2026', '2026', 'YEAR', null],
    ['2026年', '2026', 'YEAR', null],
    ['拟2027年投产', '2027', 'YEAR', 'PLANNED'],
    ['预计2027年6月', '2027-06', 'MONTH', 'PLANNED'],
    ['43831', '2020-01-01', 'DAY', 'SERIAL'],
    ['长期', null, 'OPEN', null],
  ])('reads %s', (text, value, precision, remark) => {
    const reading = readDate(text);
    expect(reading?.date).toEqual({ value, precision, planned: remark === 'PLANNED', original: text });
    expect(reading?.remark).toBe(remark);
  });

  it.each(['2026-02-30', '2026.13', '尽快', '0', '2026-6-18-2', '1234567'])(
    'takes %s for no date',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('words', () => {
  it('splits roles and reports the words that name none', () => {
    expect(words.readRoles('生产、销售')).toEqual({ roles: ['MAKES', 'SELLS'], unknown: [] });
    expect(words.readRoles('代加工')).toEqual({ roles: [], unknown: ['代加工'] });
  });

  it('knows marks for nothing', () => {
    expect(['/', '—', '无', '暂无', '空', ' - ', 'N/A'].every(words.isEmptyMarker)).toBe(true);
    expect(['无锡', '0', '空调'].some(words.isEmptyMarker)).toBe(false);
  });

  it('splits lists, tiers, regions, telephone numbers', () => {
    expect(words.splitList('PCB、FPC;连接器等')).toEqual(['PCB', 'FPC', '连接器']);
    expect(words.readTiers('国家级专精特新“小巨人”企业')).toEqual({ tiers: ['GIANT'], unknown: [] });
    expect(words.readTiers('省级专精特新中小企业、高新技术企业/制造业单项冠军')).toEqual({
      tiers: ['SPECIALISED', 'CHAMPION'],
      unknown: ['高新技术企业'],
    });
    expect(words.readTiers('规上工业')).toEqual({ tiers: [], unknown: ['规上工业'] });
    expect(['东西湖区', '武汉市', '湖北襄阳', '广东东莞', '日本', '隔壁'].map(words.readRegion)).toEqual([
      '区内',
      '市内',
      '省内',
      '省外',
      '境外',
      null,
    ]);
    expect(['13800003260', '027-83891234', '+86 138 0000 3260', '400-800-1234'].every(words.isPhone)).toBe(
      true,
    );
    expect(['027-8389', '1380000326', '无'].some(words.isPhone)).toBe(false);
  });

  it('escapes what a spreadsheet would run', () => {
    expect(['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', '＝1'].map(escapeFormula)).toEqual([
      "'=1+1",
      "'+A1",
      "'-2",
      "'@SUM(A1)",
      "'\t=1",
      "'＝1",
    ]);
    expect(escapeFormula('玻璃基板')).toBe('玻璃基板');
  });
});

describe('column dictionary', () => {
  it('gives every column a label, and every alias one meaning within its list', () => {
    const seen = new Map<string, string>();
    for (const { list, field, label, aliases, visibility, owner } of columnDictionary()) {
      expect(label).not.toBe('');
      expect(['PUBLIC', 'INTERNAL', 'SENSITIVE']).toContain(visibility);
      expect(['registry', 'statistics', 'street']).toContain(owner);
      for (const name of aliases) {
        expect(seen.get(`${list} ${name}`) ?? field, `${list} ${name}`).toBe(field);
        seen.set(`${list} ${name}`, field);
      }
    }
  });

  it('keeps persons and money from the public', () => {
    for (const field of [
      'contactName',
      'contactTitle',
      'contactPhone',
      'output',
      'revenue',
      'researchExpense',
    ]) {
      expect(columnOf('CHAIN', field)?.visibility).toBe('SENSITIVE');
    }
    expect(columnOf('DEMAND', 'budget')?.visibility).toBe('SENSITIVE');
    expect(columnOf('SUPPLY', 'price')?.visibility).toBe('SENSITIVE');
  });
});
