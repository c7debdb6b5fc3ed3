import { dayOf } from '../as-of/as-of.ts';
import type { Database } from '../database/database.ts';
import { nameForm } from '../edition/name-form.ts';
import type { StatedProduct, StatedValues } from '../row/stated-row.ts';
import { type DecidableName, decisionIds, type MentionColumn, mentionId } from './name-mention.ts';

/** The products of a row that the reader did not know, by id of the mention, in words: what was decided, who, when. */
export type Meanings = ReadonlyMap<string, string>;

type Naming = { streetCode: string; values: StatedValues };

interface Meaning {
  id: string;
  productName: string;
  decidedByName: string;
  at: number;
}

/** What the product names of some rows were decided to mean. Asks nothing where every product is known. */
export async function readMeanings(database: Database, rows: readonly Naming[]): Promise<Meanings> {
  const names = new Map(rows.flatMap(unknownNames).map((name) => [name.id, name]));
  if (names.size === 0) return new Map();
  const found = await database.read<Meaning>('name/read-meanings', { names: [...names.values()] });
  return new Map(
    found.map(({ id, productName, decidedByName, at }) => [
      id,
      `归入“${productName}”,${decidedByName} ${dayOf(at)} 认定`,
    ]),
  );
}

function unknownNames(row: Naming): DecidableName[] {
  const { product, products } = row.values;
  const named = [
    ...(product ? [{ product, column: 'product' as const }] : []),
    ...(products ?? []).map((one) => ({ product: one, column: 'products' as const })),
  ];
  return named.flatMap(({ product: one, column }) =>
    one.productId === null && one.text !== ''
      ? { id: productMentionId(row, column, one), decisionIds: decisionIds(contextOf(row, column, one)) }
      : [],
  );
}

/** The mention that a row makes by a product's name. */
export const productMentionId = (row: Naming, column: ProductColumn, product: StatedProduct): string =>
  mentionId(contextOf(row, column, product));

type ProductColumn = Extract<MentionColumn, 'product' | 'products'>;

function contextOf({ streetCode, values }: Naming, column: ProductColumn, { text }: StatedProduct) {
  const segmentId = column === 'products' ? (values.segmentId ?? '') : '';
  return { kind: 'PRODUCT' as const, streetCode, column, segmentId, nameKey: nameForm(text) };
}
