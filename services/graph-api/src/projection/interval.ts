import { FOREVER, SHANGHAI_OFFSET_MS } from '../clock.ts';
import type { StatedDate } from '../row/stated-row.ts';

/** The instant after the last one that a stated date covers; FOREVER for 长期 and for no date. */
export function endOf(date: StatedDate | undefined): number {
  if (!date?.value || date.precision === 'OPEN') return FOREVER;
  const [year = 0, month = 1, day = 1] = date.value.split('-').map(Number);
  const next =
    date.precision === 'YEAR'
      ? Date.UTC(year + 1, 0, 1)
      : date.precision === 'MONTH'
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return next - SHANGHAI_OFFSET_MS;
}

/** The end of the day in Shanghai that lies so many months later; of a shorter month its last day. */
export function monthsAfter(instant: number, months: number): number {
  const day = new Date(instant + SHANGHAI_OFFSET_MS);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay) + 1) - SHANGHAI_OFFSET_MS;
}

/** `[from, to)` in UTC milliseconds; empty where `to` is not after `from`. */
export interface Interval {
  shownFrom: number;
  shownTo: number;
}

/** When a statement that came into force at `from` is shown: until it lapses, never before it came. */
export function shownInterval(from: number, lapses: number): Interval {
  return { shownFrom: from, shownTo: Math.max(from, lapses) };
}

export function coversInstant(interval: Interval, instant: number): boolean {
  return interval.shownFrom <= instant && instant < interval.shownTo;
}
