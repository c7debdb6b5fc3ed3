import type { ListColumnsQuery } from '@/generated/graphql';

export type Column = ListColumnsQuery['listColumns'][number];

/** What the service says itself, and whom the account was claimed as. */
const NOT_ASKED = new Set(['uscc', 'known', 'collectedOn', 'collector', 'industryText']);

/** The columns that a firm may correct. */
export function askedColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ field }) => !NOT_ASKED.has(field));
}

/** The columns that only one kind of demand tells of. */
export function columnsOfKind(columns: readonly Column[], kind: string): Column[] {
  return columns.filter(({ kinds }) => kinds.includes(kind));
}

const BETWEEN_PRODUCTS = /[、,,;;]/;

export const productsOf = (text: string): string[] =>
  text
    .split(BETWEEN_PRODUCTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const productsText = (products: readonly string[]): string => products.join('、');

/** The cells that read otherwise than before. */
export function changedCells(before: Record<string, string>, now: Record<string, string>) {
  return Object.entries(now)
    .filter(([field, text]) => text.trim() !== (before[field] ?? ''))
    .map(([field, text]) => ({ field, text: text.trim() }));
}
