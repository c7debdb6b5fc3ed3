import type { Measure } from '../row/stated-row.ts';

/** A number, a range or only words, as read from a text, with the unit that stood beside it. */
export interface NumberReading {
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
  unit: string;
  /** 万 or 亿 belonged to the number (1.2亿元, 0.3万人), not to the unit (632万片), and is in it already. */
  scaled: boolean;
}

const digitOf: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const placeOf: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The number that a Chinese numeral up to 千 stands for (三百 = 300), or null. */
export function chineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return null;
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const place = placeOf[character];
    if (place === undefined) digit = digitOf[character] ?? 0;
    else {
      total += (digit || 1) * place;
      digit = 0;
    }
  }
  return total + digit;
}

const about =
  /约|大约|大概|近|左右|上下|余|多|以上|以下|不低于|不少于|超过|超|以内|不超过|至少|预计|[><≥≤~+]/g;
const numeral = '(-?\\d+(?:\\.\\d+)?)';
const range = new RegExp(`^${numeral}([^\\d.~\\-]{0,5})[-~—–−至到]+(\\d+(?:\\.\\d+)?)(.*)$`);
const single = new RegExp(`^${numeral}(.*)$`);

/** Reads a number, a range (50-80, 50~80万) or an approximate number (约200, 三百余); null when there is none. */
export function readNumber(text: string): NumberReading | null {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d)[,,](?=\d{3})/g, '')
    .replace(/\s/g, '')
    .replace(
      /(?<!\d)[零〇一二两三四五六七八九十百千]+(?=[余多几来]?[人名台套万亿元吨个件天周月日年]|[余多]|$)/g,
      (words) => String(chineseNumber(words) ?? words),
    );
  const between = range.exec(plain.replace(/约|大约/g, ''));
  if (between) {
    const ends = [scaled(between[1], between[2] || between[4]), scaled(between[3], between[4])];
    return {
      value: null,
      low: Math.min(...ends),
      high: Math.max(...ends),
      approximate: false,
      ...unitOf((between[4] || between[2] || '').replace(about, '')),
    };
  }
  const bare = plain.replace(about, '');
  const one = single.exec(bare);
  if (!one) return null;
  return {
    value: scaled(one[1], one[2]),
    low: null,
    high: null,
    approximate: bare !== plain,
    ...unitOf(one[2] ?? ''),
  };
}

/** 万 and 亿 standing alone or before 元 or 人 scale the number; before other units (万片) they belong to it. */
const scale = /^([百千]?[万亿]|[百千])(?=$|元|人|名)/;
const factorOf: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

function scaled(digits: string | undefined, unit: string | undefined): number {
  const factor = factorOf[scale.exec(unit ?? '')?.[1] ?? ''] ?? 1;
  return Number((Number(digits) * factor).toPrecision(12));
}

const unitOf = (text: string) => ({ unit: text.replace(scale, ''), scaled: scale.test(text) });

/** Factors to 万元 of the units that amounts of money are given in. */
const moneyFactor: Record<string, number> = {
  元: 1e-4,
  千元: 0.1,
  万元: 1,
  万: 1,
  百万元: 100,
  千万元: 1e3,
  亿元: 1e4,
  亿: 1e4,
};

/** Factor from a unit of money to 万元, or null for anything else (美元). */
export function moneyFactorOf(unit: string): number | null {
  return moneyFactor[unit.replace(/人民币|RMB/i, '')] ?? null;
}

/** What came of an amount of money: its measure in 万元, or why none was taken. */
export type MoneyReading =
  | { measure: Measure; converted: boolean }
  | { refused: 'NEGATIVE' | 'UNREADABLE' | 'CURRENCY' };

/** Reads an amount of money into 万元; `headerUnit` holds where the cell names no unit. */
export function readMoney(text: string, headerUnit: string): MoneyReading {
  const reading = readNumber(text);
  if (!reading) return { refused: 'UNREADABLE' };
  const unit = reading.unit.replace(/人民币|RMB|\/年|每年|年/gi, '');
  if (unit !== '' && !(unit in moneyFactor))
    return { refused: /元|币|镑/.test(unit) ? 'CURRENCY' : 'UNREADABLE' };
  const factor = reading.scaled ? 1e-4 : (moneyFactorOf(unit || headerUnit || '万元') ?? 1);
  const inWan = (number: number | null) =>
    number === null ? null : Number((number * factor).toPrecision(12));
  const measure: Measure = {
    value: inWan(reading.value),
    low: inWan(reading.low),
    high: inWan(reading.high),
    unit: '万元',
    approximate: reading.approximate,
    original: text,
  };
  if ((measure.value ?? measure.low ?? 0) < 0) return { refused: 'NEGATIVE' };
  return { measure, converted: factor !== 1 || unit !== '' || reading.scaled };
}

/** Reads a quantity; its own unit comes before `columnUnit`. Null when the text holds no number. */
export function readQuantity(text: string, columnUnit: string): Measure | null {
  const reading = readNumber(text);
  if (!reading) return null;
  const { value, low, high, approximate } = reading;
  const unit = reading.unit.replace(/\/年|每年|\/a$/g, '');
  return { value, low, high, unit: unit || columnUnit, approximate, original: text };
}

/** A measure of which only words are known (面议, 充足, 无要求). */
export function measureInWords(text: string, unit: string): Measure {
  return { value: null, low: null, high: null, unit, approximate: false, original: text };
}

const daysOf: [RegExp, number][] = [
  [/工作日/, 1.4],
  [/周|星期|礼拜/, 7],
  [/月/, 30],
  [/年/, 365],
  [/小时/, 1 / 24],
  [/天|日|^$/, 1],
];

/** Days of a lead time (30, 2周, 一个月, 30-45天: the longer), or null for words (尽快, 现货). */
export function readDays(text: string, headerUnit: string): number | null {
  if (/半个?月/.test(text)) return 15;
  const reading = readNumber(text.normalize('NFKC').replace(/个(?=月|星期|工作日)/g, ''));
  const amount = reading?.high ?? reading?.value;
  if (amount === undefined || amount === null || amount < 0) return null;
  const unit = reading?.unit || headerUnit;
  const factor = daysOf.find(([pattern]) => pattern.test(unit))?.[1];
  return factor === undefined ? null : Math.ceil(Number((amount * factor).toPrecision(9)));
}
