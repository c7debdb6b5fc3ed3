import type { ModelLookup } from '../edition/model-lookup.ts';
import type { ListKind } from '../row/stated-row.ts';
import { pageColumns } from './row-texts.ts';
import type { KnownFirm } from './standing-list.repository.ts';
import type { CellSuggestion } from './standing-list.type.ts';

/** How many a drop-down shows. */
export const MOST_OFFERED = 12;

/** Which cell is being filled in, and what the row says beside it. */
export interface AskedCell {
  list: ListKind;
  field: string;
  text: string;
  /** 产业链 and 企业名称 of the row. */
  chain: string;
  firm: string;
}

/** The part of a text that is being written: in a cell of several products the last. */
export function writtenPart(type: string, text: string): { kept: string; part: string } {
  const cut =
    type === 'PRODUCTS'
      ? Math.max(...['、', ',', ',', ';', ';'].map((mark) => text.lastIndexOf(mark))) + 1
      : 0;
  return { kept: text.slice(0, cut), part: text.slice(cut).trim() };
}

/** Names of the chain model that a text may mean: those that contain it, then those most like it. */
export function modelNames(lookup: ModelLookup, asked: AskedCell): string[] {
  const type = pageColumns(asked.list).find(({ field }) => field === asked.field)?.type ?? '';
  const { kept, part } = writtenPart(type, asked.text);
  if (type === 'CHAIN')
    return containing(lookup.chainNames(), part, lookup.suggestChains(part, MOST_OFFERED));
  if (type === 'INDUSTRY') return containing(lookup.industryNames(), part, []);
  if (type === 'SEGMENT') {
    const chain = lookup.chainByName(asked.chain);
    if (!chain && part === '') return [];
    const like = part === '' ? [] : lookup.suggestSegments(part, chain?.id, MOST_OFFERED);
    return containing(lookup.segmentNames(chain?.id), part, like);
  }
  if ((type !== 'PRODUCT' && type !== 'PRODUCTS') || part === '') return [];
  const names = containing(lookup.productNames(), part, lookup.suggestProducts(part, MOST_OFFERED));
  return names.map((name) => kept + name);
}

function containing(names: readonly string[], part: string, like: readonly string[]): string[] {
  const found = names.filter((name) => name.includes(part)).sort((a, b) => a.length - b.length);
  return [...new Set([...(part === '' ? names : found), ...like])].slice(0, part === '' ? 60 : MOST_OFFERED);
}

/** Which particulars of a firm fill which columns of its row. */
const FILLED: Record<string, string> = {
  registeredAddress: 'registeredAddress',
  gbt4754: 'gbt4754',
  tier: 'tier',
  aboveScale: 'aboveScale',
  leader: 'leader',
};

/** A firm that the lists know, with what it fills in of its row. */
export function firmSuggestion(
  list: ListKind,
  field: 'enterpriseName' | 'uscc',
  firm: KnownFirm,
): CellSuggestion {
  const { name, uscc, streetName, fields, products } = firm;
  const columns = new Set(pageColumns(list).map((column) => column.field));
  const said = fields.flatMap(({ field: of, value }) => {
    const column = FILLED[of];
    return column ? [{ field: column, text: value }] : [];
  });
  const fills = [
    { field: 'enterpriseName', text: name },
    { field: 'uscc', text: uscc ?? '' },
    ...(list === 'CHAIN' ? [{ field: 'products', text: products.slice(0, 5).join('、') }] : []),
    ...said.filter((one, index) => said.findIndex((other) => other.field === one.field) === index),
  ];
  return {
    text: field === 'uscc' ? (uscc ?? '') : name,
    note: [field === 'uscc' ? name : uscc, streetName].filter(Boolean).join(' · ') || '正在填报',
    fills: fills.filter((fill) => fill.field !== field && fill.text !== '' && columns.has(fill.field)),
  };
}
