import { ledgerKey } from '../ledger/key.ts';
import { normaliseName } from '../projection/identity.ts';
import type { StatedRow, StatedValues } from './stated-row.ts';

/** By what a row without a key is known again: its street, list, firm, and segment or product. */
export interface RowMatch {
  /** '' when the row has no code. */
  matchByCode: string;
  matchByName: string;
}

type Known = Pick<StatedRow, 'list'> & { values: StatedValues };

/** `ordinal` tells apart rows of one file that would match each other, from 0. */
export function rowMatch(streetCode: string, row: Known, ordinal = 0): RowMatch {
  const { uscc, enterpriseName } = row.values;
  const subject = subjectOf(row);
  return {
    matchByCode: uscc ? ledgerKey('row-by-code', streetCode, row.list, uscc, subject, ordinal) : '',
    matchByName: ledgerKey(
      'row-by-name',
      streetCode,
      row.list,
      normaliseName(enterpriseName),
      subject,
      ordinal,
    ),
  };
}

function subjectOf({ list, values }: Known): string {
  if (list === 'CHAIN')
    return values.segmentId ?? normaliseName(`${values.chainText ?? ''}/${values.segmentText ?? ''}`);
  return values.product?.productId ?? normaliseName(values.product?.text ?? '');
}

/** Whether two versions of a row say the same, however it is written and whenever it was collected. */
export function sameStatement(a: StatedValues, b: StatedValues): boolean {
  return canonical(a) === canonical(b);
}

const WORDING = new Set([
  'original',
  'text',
  'collectedOn',
  'chainText',
  'segmentText',
  'industryText',
  'leadTimeText',
]);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([key, entry]) => entry !== undefined && !(WORDING.has(key) && hasMeaning(value)))
    .sort(([x], [y]) => x.localeCompare(y));
  return `{${entries.map(([key, entry]) => `${key}:${canonical(entry)}`).join()}}`;
}

/** The wording of a product or segment is left out only where it was resolved to something. */
function hasMeaning(value: object): boolean {
  if ('productId' in value) return value.productId !== null;
  return true;
}
