import type { ListKind } from '../row/stated-row.ts';
import { columnsOf } from '../workbook/column-dictionary.ts';

/** What stands where somebody wrote of an erased contact. */
export const ERASED = '已按要求删除';

/** TEXT columns that facts are made of: what stands there is not told freely, and would change the map. */
const OF_FACTS: ReadonlySet<string> = new Set([
  'shortName',
  'formerName',
  'registeredStreet',
  'registeredAddress',
  'park',
  'spec',
  'price',
  'radius',
]);

/** Columns in which something is told freely, persons too: 备注, 决策人, 问题描述, … */
export function freeFields(list: ListKind): ReadonlySet<string> {
  const free = columnsOf(list).filter(({ field, type }) => type === 'TEXT' && !OF_FACTS.has(field));
  return new Set(free.map(({ field }) => field));
}

/** A text without these, which says that something was erased. */
export function withoutSpoken(text: string, spoken: readonly string[]): string {
  return spoken.reduce((rest, one) => rest.replaceAll(one, ERASED), text);
}
