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

  constructor(rows: RowIdentity[]) {
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

  /** Other codes given for the same name, and other names given for the same code. */
  clashes(cells: Record<string, StatedCell>): { codes: string[]; names: string[] } {
    const name = nameKey(cells.enterpriseName?.text ?? '');
    const code = codeOf(cells);
    const codes = [...(this.codesOfName.get(name)?.keys() ?? [])];
    const names = code ? [...(this.namesOfCode.get(code) ?? [])] : [];
    return { codes: codes.length > 1 ? codes : [], names: names.length > 1 ? names : [] };
  }
}

function codeOf(cells: Record<string, StatedCell>): string | null {
  const { code } = readUscc(cells.uscc?.text ?? '');
  return code !== null && isValidUscc(code) ? code : null;
}
