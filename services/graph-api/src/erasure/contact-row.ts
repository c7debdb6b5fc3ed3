import type { ListKind, StatedCell, StatedContact, StatedValues } from '../row/stated-row.ts';
import { isEmptyMarker } from '../workbook/vocabulary.ts';
import { freeFields, withoutSpoken } from './free-text.ts';

/** The columns of persons to talk to: 联系人, 职务, 电话. */
export const contactFields = ['contactName', 'contactTitle', 'contactPhone'];

/** What a version of a row says of persons, JSON as the ledger keeps it. */
export interface ContactRow {
  rowVersionId: string;
  rowKey: string;
  streetCode: string;
  list: ListKind;
  sheet: string;
  /** The firm, as the row calls it. */
  title: string;
  values: string;
  cells: string;
  contact: string;
  mended: string;
  /** The file that it was read from; null for a row filled in on the page. */
  sha256: string | null;
}

export interface Parsed {
  values: StatedValues;
  cells: Record<string, StatedCell>;
  contact: StatedContact;
  mended: Record<string, string>;
}

export const parsed = ({ values, cells, contact, mended }: ContactRow): Parsed => ({
  values: JSON.parse(values) as StatedValues,
  cells: JSON.parse(cells) as Parsed['cells'],
  contact: JSON.parse(contact ?? '{}') as StatedContact,
  mended: JSON.parse(mended) as Parsed['mended'],
});

/** The texts that tell of somebody, in every form in which the row has them: only in rows of the firm they mean it. */
export function personsIn(row: ContactRow): string[] {
  const { cells, contact, mended } = parsed(row);
  const stated = contactFields.flatMap((field) => [cells[field]?.text, mended[field]]);
  const texts = [...stated, contact.name, contact.title, contact.phone].map((text) => text?.trim() ?? '');
  return [...new Set(texts.filter((text) => text.length > 1))];
}

/** Where in its file a row names persons. */
export function placesIn(row: ContactRow): { sheet: string; cell: string }[] {
  const { cells } = parsed(row);
  return contactFields.flatMap((field) =>
    cells[field]?.text && cells[field].address ? [{ sheet: row.sheet, cell: cells[field].address }] : [],
  );
}

/** The row says something in the columns of persons. */
export function namesPersons(row: ContactRow): boolean {
  const { cells, contact, mended } = parsed(row);
  const said = contactFields.some((field) => cells[field]?.text || mended[field]);
  return said || Boolean(contact.name || contact.title || contact.phone);
}

/** Names and numbers of the persons that a row names, the longest first; a function such as 经理 means nobody. */
export function spokenIn(rows: readonly ContactRow[]): string[] {
  const texts = rows.flatMap((row) => {
    const { cells, contact, mended } = parsed(row);
    const stated = ['contactName', 'contactPhone'].flatMap((field) => [cells[field]?.text, mended[field]]);
    return [...stated, contact.name, contact.phone].map((text) => text?.trim() ?? '');
  });
  return [...new Set(texts.filter(meansSomebody))].sort((a, b) => b.length - a.length || a.localeCompare(b));
}

/** Not what anybody may mean elsewhere: 暂无, 同上, 办公室, a single character, a short number. */
function meansSomebody(text: string): boolean {
  if (isEmptyMarker(text) || /^(同上|办公室|前台|总机|负责人|联系人|经办人|法人|经理|主任)$/.test(text))
    return false;
  return /\p{Script=Han}{2}|\p{L}{4}/u.test(text) || text.replace(/\D/g, '').length >= 7;
}

/** A cell in which somebody is named who is to be erased. */
export interface Mention {
  row: ContactRow;
  field: string;
  /** As the row has it now. */
  text: string;
}

/** Where rows name these persons in what is told freely. */
export function mentionsIn(rows: readonly ContactRow[], spoken: readonly string[]): Mention[] {
  return rows.flatMap((row) => {
    const { cells, mended } = parsed(row);
    return [...freeFields(row.list)].flatMap((field) => {
      const texts = [mended[field], cells[field]?.text].filter((text) => text !== undefined);
      const text = texts.find((one) => withoutSpoken(one, spoken) !== one);
      return text === undefined ? [] : [{ row, field, text }];
    });
  });
}
