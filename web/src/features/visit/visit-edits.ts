/** What was heard on a visit: what the firm makes and how much of it, and what it needs. */
export interface Visit {
  firm: string;
  product: string;
  capacity: string;
  unit: string;
  needs: Need[];
}

export interface Need {
  product: string;
  quantity: string;
  unit: string;
}

export const noNeed: Need = { product: '', quantity: '', unit: '' };

/** A row that the street's list has of the firm already. */
export interface KnownRow {
  rowKey: string;
  product: string;
}

/** How it is known: somebody was there. */
const KNOWN = '实地核实';

/**
 * The rows that a visit makes of the supply list, or of the demand list: one that names the same product of the firm
 * is changed, all others are new.
 */
export function visitEdits(
  said: readonly { product: string; cells: Record<string, string> }[],
  firm: string,
  known: readonly KnownRow[],
  newKey: () => string,
) {
  return said
    .filter(({ product }) => product.trim() !== '')
    .map(({ product, cells }) => ({
      rowKey: known.find((row) => row.product === product.trim())?.rowKey ?? newKey(),
      kind: 'EDIT' as const,
      cells: Object.entries({ enterpriseName: firm, product, ...cells, known: KNOWN })
        .filter(([, text]) => text.trim() !== '')
        .map(([field, text]) => ({ field, text: text.trim() })),
    }));
}

export function suppliesOf({ product, capacity, unit }: Visit) {
  return [{ product, cells: { capacity, capacityUnit: unit } }];
}

export function demandsOf({ needs }: Visit) {
  return needs.map(({ product, quantity, unit }) => ({ product, cells: { quantity, quantityUnit: unit } }));
}
