import type { SkippedRow, StatedCell, StatedContact } from '../row/stated-row.ts';

/** The columns of persons to talk to: 联系人, 职务, 电话. */
export const contactFields = ['contactName', 'contactTitle', 'contactPhone'];

/** What stands where somebody wrote of an erased contact. */
export const ERASED = '已按要求删除';

/** What a version of a row says of persons, JSON as the ledger keeps it. */
export interface ContactRow {
  rowVersionId: string;
  rowKey: string;
  streetCode: string;
  sheet: string;
  /** The firm, as the row calls it. */
  title: string;
  cells: string;
  contact: string;
  mended: string;
  /** The file that it was read from; null for a row filled in on the page. */
  sha256: string | null;
}

interface Parsed {
  cells: Record<string, StatedCell>;
  contact: StatedContact;
  mended: Record<string, string>;
}

const parsed = ({ cells, contact, mended }: ContactRow): Parsed => ({
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

/** The row without its contact, which says since when; null where it has none. */
export function withoutContact(
  row: ContactRow,
  at: number,
): Pick<ContactRow, 'cells' | 'contact' | 'mended'> | null {
  const { cells, contact, mended } = parsed(row);
  const said = contactFields.some((field) => cells[field]?.text || mended[field]);
  if (!said && !contact.name && !contact.title && !contact.phone) return null;
  const erased = contactFields.flatMap((field) => {
    const cell = cells[field];
    return cell ? [[field, { address: cell.address, text: '', erasedAt: at }]] : [];
  });
  const kept = Object.entries(mended).filter(([field]) => !contactFields.includes(field));
  return {
    cells: JSON.stringify({ ...cells, ...Object.fromEntries(erased) }),
    contact: JSON.stringify({ erasedAt: at }),
    mended: JSON.stringify(Object.fromEntries(kept)),
  };
}

/** An act that put a text in a cell, or wrote about one. */
export interface TellingAct {
  sequence: number;
  payload: string;
  note: string | null;
}

interface TellingPayload {
  field?: string;
  commentId?: string;
  text?: string;
  reply?: string;
  edits?: { rowKey: string; cells?: { field: string; text: string }[] }[];
}

/** The act without what it says of the persons of these rows and comments; null where it says nothing of them. */
export function withoutPersons(
  act: TellingAct,
  rowKeys: ReadonlySet<string>,
  commentIds: ReadonlySet<string>,
): TellingAct | null {
  const payload = JSON.parse(act.payload) as TellingPayload | null;
  if (!payload) return null;
  if (payload.edits) {
    const edits = payload.edits.map((edit) =>
      rowKeys.has(edit.rowKey) && edit.cells ? { ...edit, cells: edit.cells.map(emptied) } : edit,
    );
    const changed = JSON.stringify({ ...payload, edits });
    return changed === act.payload ? null : { ...act, payload: changed };
  }
  const isPersons = contactFields.includes(payload.field ?? '') || commentIds.has(payload.commentId ?? '');
  if (!isPersons) return null;
  const said = {
    ...payload,
    ...(payload.text !== undefined && { text: '' }),
    ...(payload.reply !== undefined && { reply: '' }),
  };
  return { ...act, payload: JSON.stringify(said), note: act.note === null ? null : ERASED };
}

const emptied = (cell: { field: string; text: string }) =>
  contactFields.includes(cell.field) ? { ...cell, text: '' } : cell;

/** Lines that are no rows, JSON as the ledger keeps them, without these texts where they are of the firm. */
export function withoutTexts(skipped: string, titles: readonly string[], texts: readonly string[]): string {
  const lines = JSON.parse(skipped) as SkippedRow[];
  return JSON.stringify(
    lines.map((line) =>
      titles.some((title) => line.text.includes(title))
        ? { ...line, text: texts.reduce((text, one) => text.replaceAll(one, ERASED), line.text) }
        : line,
    ),
  );
}
