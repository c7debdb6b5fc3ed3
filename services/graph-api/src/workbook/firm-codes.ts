import type { StatedCell } from '../row/stated-row.ts';
import { isValidUscc, readUscc } from './uscc.ts';

/** A row's identity as far as its own cells tell it. */
export interface RowIdentity {
  sheet: string;
  cells: Record<string, StatedCell>;
}

interface KnownCode {
  code: string;
  /** Where it stands: `供应链清单-供给!B5`. */
  address: string;
}

/** The name of a firm as it is compared: no width differences, blanks or letter case. */
export const nameKey = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .toLowerCase();

/**
 * The codes of a file by firm name, and the clashes among them. Only codes whose check character fits are
 * trusted to speak for another row; a name with two of them speaks for none.
 */
export class FirmCodes {
  private readonly codesOfName = new Map<string, Map<string, KnownCode>>();
  private readonly namesOfCode = new Map<string, Set<string>>();

  constructor(rows: Iterable<RowIdentity>) {
    for (const { sheet, cells } of rows) {
      const name = nameKey(cells.enterpriseName?.text ?? '');
      const code = codeOf(cells);
      if (!name || !code) continue;
      const codes = this.codesOfName.get(name) ?? new Map<string, KnownCode>();
      if (!codes.has(code)) codes.set(code, { code, address: `${sheet}!${cells.uscc?.address ?? ''}` });
      this.codesOfName.set(name, codes);
      this.namesOfCode.set(code, (this.namesOfCode.get(code) ?? new Set()).add(name));
    }
  }

  /** The one code that other rows give for the firm of a row whose own code is absent or does not hold. */
  codeFor(cells: Record<string, StatedCell>): KnownCode | null {
    if (codeOf(cells)) return null;
    const codes = [...(this.codesOfName.get(nameKey(cells.enterpriseName?.text ?? ''))?.values() ?? [])];
    return codes.length === 1 ? (codes[0] ?? null) : null;
  }

  /** The codes given for the name of a row and the names given for its code, where there are several. */
  clashes(cells: Record<string, StatedCell>): { codes: string[]; names: string[] } {
    const code = codeOf(cells);
    const codes = this.codesOfName.get(nameKey(cells.enterpriseName?.text ?? ''));
    const names = code ? this.namesOfCode.get(code) : undefined;
    return { codes: several(codes?.keys(), codes?.size), names: several(names?.keys(), names?.size) };
  }
}

/** How many clashing codes or names one finding names. */
const shown = 3;

function several(values: Iterable<string> = [], count = 0): string[] {
  if (count < 2) return [];
  const first: string[] = [];
  for (const value of values) {
    if (first.length === shown) return [...first, `等 ${count} 个`];
    first.push(value);
  }
  return first;
}

function codeOf(cells: Record<string, StatedCell>): string | null {
  const { code } = readUscc(cells.uscc?.text ?? '');
  return code !== null && isValidUscc(code) ? code : null;
}
