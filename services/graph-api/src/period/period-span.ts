import { SHANGHAI_OFFSET_MS } from '../clock.ts';
import { AppError } from '../error/app-error.ts';

export type PeriodKind = 'MONTH' | 'QUARTER';

export interface PeriodSpan {
  kind: PeriodKind;
  /** 2026年第三季度, 2026年7月. */
  name: string;
  /** First and last day. */
  startsOn: string;
  endsOn: string;
}

const QUARTERS = ['一', '二', '三', '四'];
const DAY_MS = 86_400_000;

/** What `2026-Q3` or `2026-07` means. */
export function spanOf(id: string): PeriodSpan {
  const quarter = /^(20\d{2})-Q([1-4])$/.exec(id);
  const month = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(id);
  if (quarter) {
    const [year, number] = [Number(quarter[1]), Number(quarter[2])];
    return span('QUARTER', `${year}年第${QUARTERS[number - 1]}季度`, year, number * 3 - 3, 3);
  }
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return span('MONTH', `${year}年${number}月`, year, number - 1, 1);
  }
  throw new AppError('NOT_FOUND', '没有这样的填报期。请选一个季度或月份。');
}

function span(kind: PeriodKind, name: string, year: number, month: number, months: number): PeriodSpan {
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return {
    kind,
    name,
    startsOn: day(Date.UTC(year, month, 1)),
    endsOn: day(Date.UTC(year, month + months, 1) - DAY_MS),
  };
}

/** The instant at which a day is over in Asia/Shanghai. */
export function endOfDueDay(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(start);
  if (!real || new Date(start).toISOString().slice(0, 10) !== day) {
    throw new AppError('BAD_INPUT', '截止日看不懂。请写成 2026-09-30 这样,或从日历中选择。', {
      place: { field: 'dueOn' },
    });
  }
  return start - SHANGHAI_OFFSET_MS + DAY_MS;
}
