import { distance } from 'fastest-levenshtein';

/** A name as it is compared: width, brackets, blanks and case do not matter. */
export function nameForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]/g, '')
    .replace(/[[{〔【〈《「『]/g, '(')
    .replace(/[\]}〕】〉》」』]/g, ')')
    .toLowerCase();
}

/** A name form with its pairs of neighbouring characters, each with how often it is met: made once, compared often. */
export interface ComparedForm {
  form: string;
  pairs: ReadonlyMap<string, number>;
}

export function comparedForm(form: string): ComparedForm {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < form.length; at += 1) {
    const pair = form.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { form, pairs };
}

/**
 * How alike two name forms are, 0 to 1: the better of Dice's coefficient over pairs of neighbouring characters
 * and of 1 less the share of characters that an edit changes. The first favours a common stem, the second a
 * typing error in a short name.
 */
export const likeness = (a: string, b: string): number =>
  a === b ? 1 : likenessOf(comparedForm(a), comparedForm(b));

/** The same of forms that were made ready. */
export function likenessOf(a: ComparedForm, b: ComparedForm): number {
  if (a.form === b.form) return 1;
  const shorter = Math.min(a.form.length, b.form.length);
  const longer = Math.max(a.form.length, b.form.length);
  if (shorter === 0) return 0;
  const edits = shorter / longer < 0.5 ? longer : distance(a.form, b.form);
  return Math.max(dice(a, b), 1 - edits / longer);
}

/** No two texts of these lengths are more alike than this: a quick answer for those that are far apart. */
export function mostLikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter === 0) return a === b ? 1 : 0;
  return Math.max(shorter / longer, (2 * (shorter - 1)) / Math.max(1, shorter + longer - 2));
}

function dice(a: ComparedForm, b: ComparedForm): number {
  let common = 0;
  for (const [pair, times] of b.pairs) common += Math.min(times, a.pairs.get(pair) ?? 0);
  const total = a.form.length + b.form.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}
