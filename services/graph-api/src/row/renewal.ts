import { dayOf } from '../as-of/as-of.ts';
import { endOf, monthsAfter } from '../projection/interval.ts';
import type { StatedDate, StatedValues } from './stated-row.ts';

/** A row of which nobody said anything for so long has to be asked about again. */
const RENEWED_MONTHS = 6;

/**
 * What a row says once it was confirmed: collected on that day, and a 有效期至 that would come sooner moved to the end
 * of the day six months later. Null: it was not confirmed on the page.
 */
export function renewed(values: StatedValues, confirmedAt: number | null): StatedValues {
  if (confirmedAt === null) return values;
  const collected = { ...values, collectedOn: shanghaiDay(confirmedAt) };
  const until = monthsAfter(confirmedAt, RENEWED_MONTHS);
  if (endOf(values.validUntil) >= until) return collected;
  return { ...collected, validUntil: shanghaiDay(until - 1) };
}

/** The day of an instant as a list would state it. */
export function shanghaiDay(instant: number): StatedDate {
  const day = dayOf(instant);
  return { value: day, precision: 'DAY', planned: false, original: day };
}
