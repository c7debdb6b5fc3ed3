import { readDate } from '../workbook/stated-date.ts';
import { isEmptyMarker } from '../workbook/vocabulary.ts';

const likeDate = /^(19|20)\d{2}([年.\-/]\d{1,2}|年|年?[初底末]|年?[上下]半年?)/;

/**
 * A cell's text without what only looks different: width, blanks, case, marks between the parts of a list, an empty
 * mark, 1 and 1.0, 2026.6 and 2026年6月, the apostrophe that escapes a formula.
 */
export function plainForm(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/^'(?=[=+\-@])/, '')
    .toLowerCase();
  if (plain === '' || isEmptyMarker(plain)) return '';
  const date = likeDate.test(plain) ? readDate(plain)?.date : undefined;
  if (date?.value) return `${date.planned ? '计划' : ''}${date.value}`;
  if (/^[\d,]+(\.\d+)?$/.test(plain)) return String(Number(plain.replaceAll(',', '')));
  return plain.replace(/[、,;，；]+/g, '、').replace(/、$/, '');
}

/** Whether two texts of a cell say the same. */
export const looksSame = (a: string, b: string): boolean => a === b || plainForm(a) === plainForm(b);
