import { type Clock, SHANGHAI_OFFSET_MS } from '../clock.ts';
import { AppError } from '../error/app-error.ts';

const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant that a page is about, UTC milliseconds: now when nothing is said; the end of the day in
 * Asia/Shanghai for a date (for today: now); the instant itself for an ISO 8601 instant. Nothing later than now
 * can be asked for, since nothing is recorded yet.
 */
export function instantOf(at: string | null | undefined, clock: Clock): number {
  const now = clock.now();
  if (!at) return now;
  const asked = /^\d{4}-\d{2}-\d{2}$/.test(at) ? endOfDay(at) : exactInstant(at);
  if (Number.isNaN(asked)) {
    const message = '日期看不懂。请写成 2026-06-30 这样,或从日历中选择。';
    throw new AppError('BAD_INPUT', message, { place: { field: 'at' } });
  }
  return Math.min(asked, now);
}

/** Date.parse alone takes nearly any words that end in a number for a date. */
function exactInstant(text: string): number {
  return INSTANT.test(text) ? Date.parse(text) : Number.NaN;
}

/** The first millisecond of a day in Asia/Shanghai; NaN when the text is no date. */
export const startOfDay = (date: string): number => endOfDay(date) - DAY_MS + 1;

/** The last millisecond of a day in Asia/Shanghai; NaN when the text is no date. */
export function endOfDay(date: string): number {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // 2026-02-30 is parsed by some engines as a day of March: it is no date.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date) return Number.NaN;
  return start - SHANGHAI_OFFSET_MS + DAY_MS - 1;
}

/** An instant as the API writes it. */
export const iso = (instant: number): string => new Date(instant).toISOString();

export const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));

/** The day of an instant in Asia/Shanghai: 2026-06-30. */
export const dayOf = (instant: number): string => iso(instant + SHANGHAI_OFFSET_MS).slice(0, 10);

/** The minute of an instant in Asia/Shanghai: 2026-06-30 14:05. */
export const minuteOf = (instant: number): string =>
  iso(instant + SHANGHAI_OFFSET_MS)
    .slice(0, 16)
    .replace('T', ' ');
