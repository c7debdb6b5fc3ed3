import type { Database } from '../database/database.ts';
import type { KeyedRow, ReadFinding, WorkbookOutline } from '../row/stated-row.ts';
import { type FindingCode, fillText, findingTexts } from '../workbook/finding-texts.ts';
import { listSheets } from '../workbook/own-sheets.ts';
import { findKeys, type KeyAtBase, placeOf } from './comparison.repository.ts';
import { looksSame } from './plain-form.ts';

/** Keys that are asked for at once. */
const AT_ONCE = 5_000;

/** Which keys of a file are believed, and what is odd about the others. By the row's place in the file. */
export interface GivenKeys {
  believed: ReadonlyMap<number, KeyedRow>;
  odd: ReadonlyMap<number, { code: FindingCode; detail: string; row: KeyedRow }>;
}

/**
 * A key is believed where it is of a row of this street and list that was in force when the workbook was filled in. A
 * copied row carries the key of its model: of several with one key the one that still names the same firm goes on.
 */
export async function judgeKeys(
  database: Database,
  streetCode: string,
  { keyed }: WorkbookOutline,
): Promise<GivenKeys> {
  const known = new Map<string, KeyAtBase>();
  for (let from = 0; from < keyed.length; from += AT_ONCE) {
    const entries = keyed.slice(from, from + AT_ONCE).map(({ rowKey, base }) => ({ rowKey, sequence: base }));
    for (const found of await findKeys(database, entries)) known.set(placeOf(found), found);
  }
  const originals = new Map<string, KeyedRow>();
  const odd = new Map<number, { code: FindingCode; detail: string; row: KeyedRow }>();
  for (const row of keyed) {
    const found = known.get(placeOf({ rowKey: row.rowKey, sequence: row.base }));
    const wrong = whatIsWrong(found, row, streetCode);
    if (wrong || !found) {
      odd.set(row.position, { code: 'row-key-unknown', detail: row.rowKey, ...wrong, row });
      continue;
    }
    const former = originals.get(row.rowKey);
    const named = (one: KeyedRow) => looksSame(one.name, found.title ?? '');
    if (!former || (!named(former) && named(row))) originals.set(row.rowKey, row);
  }
  const believed = new Map([...originals.values()].map((row) => [row.position, row]));
  for (const row of keyed) {
    const original = originals.get(row.rowKey);
    if (!original || original === row || odd.has(row.position)) continue;
    odd.set(row.position, { code: 'row-key-doubled', detail: rowOf(original), row });
  }
  return { believed, odd };
}

function whatIsWrong(
  found: KeyAtBase | undefined,
  { list }: KeyedRow,
  streetCode: string,
): { code: FindingCode; detail: string } | null {
  if (!found) return null;
  if (found.streetCode !== streetCode) return { code: 'row-key-of-other-street', detail: '' };
  if (found.list !== list) return { code: 'row-key-of-other-list', detail: `“${listSheets[found.list]}”` };
  return found.inForce ? null : { code: 'row-key-not-in-force', detail: '' };
}

/** The number of a row by the address of its key: 8 of AX8. */
const rowOf = ({ address }: KeyedRow): string => address.replace(/^[A-Z]+/, '');

/** What is odd about the key of a row, as a finding at its cell. */
export function keyFinding(
  { odd }: GivenKeys,
  position: number,
  { sheet, rowNumber }: { sheet: string; rowNumber: number },
): ReadFinding[] {
  const found = odd.get(position);
  if (!found) return [];
  const { severity, message, remedy } = findingTexts[found.code];
  return [
    {
      code: found.code,
      severity,
      sheet,
      rowNumber,
      cell: found.row.address,
      field: 'rowKey',
      original: found.row.rowKey,
      message: fillText(message, [found.detail]),
      remedy,
      suggestions: [],
    },
  ];
}
