import { pinyin } from 'pinyin-pro';
import { ledgerKey } from '../ledger/key.ts';
import type { EditionContent } from './edition-content.ts';
import { nameForm } from './name-form.ts';

export interface ModelSearchName {
  id: string;
  subjectId: string;
  subjectKind: 'CHAIN' | 'SEGMENT' | 'PRODUCT';
  form: 'FULL' | 'ALIAS' | 'PINYIN' | 'INITIALS';
  text: string;
}

/** Every form by which chains, segments and products can be typed: names, aliases, their pinyin and initials. */
export function modelSearchNames(
  content: Pick<EditionContent, 'chains' | 'segments' | 'products'>,
): ModelSearchName[] {
  const all = [
    ...content.chains.flatMap((chain) => formsOf('CHAIN', chain)),
    ...content.segments.flatMap((segment) => formsOf('SEGMENT', segment)),
    ...content.products.flatMap((product) => formsOf('PRODUCT', product)),
  ];
  return [...new Map(all.map((name) => [name.id, name])).values()];
}

function formsOf(
  subjectKind: ModelSearchName['subjectKind'],
  subject: { id: string; name: string; aliases: string[] },
): ModelSearchName[] {
  const named = (form: ModelSearchName['form'], text: string): ModelSearchName => ({
    id: ledgerKey('model-name', subjectKind, subject.id, form, text),
    subjectId: subject.id,
    subjectKind,
    form,
    text,
  });
  return [subject.name, ...subject.aliases]
    .map(nameForm)
    .flatMap((text, index) => [
      named(index === 0 ? 'FULL' : 'ALIAS', text),
      named('PINYIN', pinyin(text, { toneType: 'none', type: 'array' }).join('')),
      named('INITIALS', pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('')),
    ]);
}
