import { pinyin } from 'pinyin-pro';
import { ledgerKey } from '../ledger/key.ts';
import type { IdentityChange } from './identity.ts';

export interface NewSearchName {
  id: string;
  subjectId: string;
  form: 'FULL' | 'SHORT' | 'FORMER' | 'CODE' | 'PINYIN' | 'INITIALS';
  text: string;
}

/** Every form by which a new name or code can be typed: itself, its pinyin, its initials. */
export function searchNamesOf(change: IdentityChange): NewSearchName[] {
  const forms = change.names.flatMap(({ enterpriseId, normalised, kind }) => [
    searchName(enterpriseId, kind, normalised),
    searchName(enterpriseId, 'PINYIN', pinyin(normalised, { toneType: 'none', type: 'array' }).join('')),
    searchName(
      enterpriseId,
      'INITIALS',
      pinyin(normalised, { pattern: 'first', toneType: 'none', type: 'array' }).join(''),
    ),
  ]);
  const codes = change.codes.map(({ enterpriseId, value }) =>
    searchName(enterpriseId, 'CODE', value.toLowerCase()),
  );
  return [...new Map([...forms, ...codes].map((name) => [name.id, name])).values()];
}

function searchName(subjectId: string, form: NewSearchName['form'], text: string): NewSearchName {
  return { id: ledgerKey('search-name', subjectId, form, text), subjectId, form, text };
}
