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

/**
 * How alike two name forms are, 0 to 1: the better of Dice's coefficient over pairs of neighbouring characters
 * and of 1 less the share of characters that an edit changes. The first favours a common stem, the second a
 * typing error in a short name.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter === 0) return 0;
  const edits = shorter / longer < 0.5 ? longer : distance(a, b);
  return Math.max(dice(a, b), 1 - edits / longer);
}

/** No two texts of these lengths are more alike than this: a quick answer for those that are far apart. */
export function mostLikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter === 0) return a === b ? 1 : 0;
  return Math.max(shorter / longer, (2 * (shorter - 1)) / Math.max(1, shorter + longer - 2));
}

function dice(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common++;
    pairs.set(pair, left - 1);
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
