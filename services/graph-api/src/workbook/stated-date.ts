import type { StatedDate } from '../row/stated-row.ts';

/** A date as read, and what should be said about the way it was written. */
export interface DateReading {
  date: StatedDate;
  remark: 'PLANNED' | 'SERIAL' | 'PERIOD_END' | 'SHORT_YEAR' | null;
}

const open = /^(长期|长期有效|永久|永久有效|无限期|无固定期限|不限)$/;
const planned = /拟|计划|预计|规划|待|将于|在建|筹建/;
const two = (number: number) => String(number).padStart(2, '0');

/** The calendar day of an Excel serial number (1900 system), `2020-09-01`. */
export function serialDay(serial: number): string {
  return new Date(Math.round((serial - 25569) * 86_400_000)).toISOString().slice(0, 10);
}

/** Reads a date with the precision it was given in; null when it is none. */
export function readDate(text: string): DateReading | null {
  const original = text;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (open.test(plain)) {
    return { date: { value: null, precision: 'OPEN', planned: false, original }, remark: null };
  }
  const isPlanned = planned.test(plain);
  const bare = plain
    .replace(/[^\d.年月日号\-/季度半初底末上下一二三四Qq]/g, '')
    .replace(/^[.\-/]+|[.\-/]+$/g, '');
  const found = dayOf(bare) ?? monthOf(bare) ?? periodOf(bare) ?? serialOf(plain);
  if (!found) return null;
  const { value, remark } = found;
  const precision = value.length === 10 ? 'DAY' : value.length === 7 ? 'MONTH' : 'YEAR';
  return {
    date: { value, precision, planned: isPlanned, original },
    remark: isPlanned ? 'PLANNED' : remark,
  };
}

type Found = { value: string; remark: DateReading['remark'] };

function dayOf(text: string): Found | null {
  const parts =
    /^(\d{4}|\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})[日号]?$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const year = fullYear(parts[1] ?? '');
  const value = `${year}-${two(Number(parts[2]))}-${two(Number(parts[3]))}`;
  const instant = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== value) return null;
  return { value, remark: parts[1]?.length === 2 ? 'SHORT_YEAR' : null };
}

function monthOf(text: string): Found | null {
  const parts =
    /^(\d{4})[年.\-/](\d{1,2})月?[底末初]?$/.exec(text) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  const month = Number(parts?.[2]);
  if (!parts || !isYear(parts[1]) || month < 1 || month > 12) return null;
  return { value: `${parts[1]}-${two(month)}`, remark: null };
}

const lastMonthOf: [RegExp, number][] = [
  [/^初/, 1],
  [/^上半年?/, 6],
  [/^(下半年?|[年]?[底末])/, 12],
  [/^(第?[一1]季度?|[Qq]1)/, 3],
  [/^(第?[二2]季度?|[Qq]2)/, 6],
  [/^(第?[三3]季度?|[Qq]3)/, 9],
  [/^(第?[四4]季度?|[Qq]4)/, 12],
];

function periodOf(text: string): Found | null {
  const parts = /^(\d{4})年?(.*)$/.exec(text);
  if (!parts || !isYear(parts[1])) return null;
  if (!parts[2]) return { value: parts[1] ?? '', remark: null };
  const month = lastMonthOf.find(([pattern]) => pattern.test(parts[2] ?? ''))?.[1];
  return month === undefined ? null : { value: `${parts[1]}-${two(month)}`, remark: 'PERIOD_END' };
}

/** Days from 1954 to 2119 as a spreadsheet counts them. */
function serialOf(text: string): Found | null {
  const serial = Number(text);
  if (!/^\d{5}(\.\d+)?$/.test(text) || serial < 20_000 || serial > 80_000) return null;
  return { value: serialDay(Math.floor(serial)), remark: 'SERIAL' };
}

const isYear = (text: string | undefined) => Number(text) >= 1900 && Number(text) <= 2100;
const fullYear = (text: string) => (text.length === 4 ? text : `${Number(text) > 70 ? '19' : '20'}${text}`);
