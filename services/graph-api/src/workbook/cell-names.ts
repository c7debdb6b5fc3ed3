import type { EditionContent } from '../edition/edition-content.ts';
import type { Street } from '../street/street.type.ts';
import type { CellNames } from './cell-text.ts';

/** The names of the chain model and of the streets by their ids; an id that has no name there stands for itself. */
export function cellNames(
  { industries, chains, segments }: Pick<EditionContent, 'industries' | 'chains' | 'segments'>,
  streets: readonly Street[],
): CellNames {
  const model = new Map([...industries, ...chains, ...segments].map(({ id, name }) => [id, name]));
  const street = new Map(streets.map(({ code, name }) => [code, name]));
  return { model: (id) => model.get(id) ?? id, street: (code) => street.get(code) ?? code };
}
