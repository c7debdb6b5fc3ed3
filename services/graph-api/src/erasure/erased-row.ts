import type { SkippedRow } from '../row/stated-row.ts';
import { type ContactRow, contactFields, namesPersons, type Parsed, parsed } from './contact-row.ts';
import { ERASED, freeFields, withoutSpoken } from './free-text.ts';

/** What a row says once persons are taken out of it; `particulars` is what a demand is made of besides. */
export type ErasedRow = Pick<ContactRow, 'values' | 'cells' | 'contact' | 'mended'> & { particulars: string };

/**
 * The row without its contact, which says since when, and without names and numbers in what it tells freely; null
 * where it has none of that.
 */
export function withoutContact(row: ContactRow, at: number, spoken: readonly string[]): ErasedRow | null {
  const before = parsed(row);
  const { cells, contact, mended, values } = withoutMentions(row, before, spoken);
  const named = namesPersons(row);
  if (named) {
    for (const field of contactFields) {
      const cell = cells[field];
      if (cell) cells[field] = { address: cell.address, text: '', erasedAt: at };
      delete mended[field];
    }
  }
  const erased = {
    values: JSON.stringify(values),
    cells: JSON.stringify(cells),
    contact: named ? JSON.stringify({ erasedAt: at }) : JSON.stringify(contact),
    mended: JSON.stringify(mended),
  };
  const same = erased.values === row.values && erased.cells === row.cells && erased.mended === row.mended;
  if (!named && same) return null;
  return { ...erased, particulars: JSON.stringify(values.particulars ?? {}) };
}

/** What is told freely, without these names and numbers. */
function withoutMentions(row: ContactRow, said: Parsed, spoken: readonly string[]): Parsed {
  const free = freeFields(row.list);
  const without = (field: string, text: string) => (free.has(field) ? withoutSpoken(text, spoken) : text);
  const cells = Object.entries(said.cells).map(([field, cell]) => [
    field,
    { ...cell, text: without(field, cell.text) },
  ]);
  const mended = Object.entries(said.mended).map(([field, text]) => [field, without(field, text)]);
  const { note, particulars } = said.values;
  const told = Object.entries(particulars ?? {}).map(([field, text]) => [field, without(field, text)]);
  return {
    ...said,
    cells: Object.fromEntries(cells),
    mended: Object.fromEntries(mended),
    values: {
      ...said.values,
      ...(note !== undefined && { note: without('note', note) }),
      ...(particulars && { particulars: Object.fromEntries(told) }),
    },
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
  edits?: { rowKey: string; cells?: EditedCell[] }[];
}

/** The act without what it says of the persons of these rows and comments; null where it says nothing of them. */
export function withoutPersons(
  act: TellingAct,
  rowKeys: ReadonlySet<string>,
  commentIds: ReadonlySet<string>,
  spoken: readonly string[],
): TellingAct | null {
  const payload = JSON.parse(act.payload) as TellingPayload | null;
  if (payload?.edits) {
    const withoutIt = (cell: EditedCell) => ({
      ...emptied(cell),
      text: withoutSpoken(emptied(cell).text, spoken),
    });
    const edits = payload.edits.map((edit) =>
      rowKeys.has(edit.rowKey) && edit.cells ? { ...edit, cells: edit.cells.map(withoutIt) } : edit,
    );
    const changed = JSON.stringify({ ...payload, edits });
    return changed === act.payload ? null : { ...act, payload: changed };
  }
  if (!payload || !isOfPersons(payload, commentIds)) {
    const told = {
      ...act,
      payload: JSON.stringify(JSON.parse(act.payload, (_, value) => withoutIn(value, spoken))),
      note: act.note && withoutSpoken(act.note, spoken),
    };
    return told.payload === act.payload && told.note === act.note ? null : told;
  }
  const said = {
    ...payload,
    ...(payload.text !== undefined && { text: '' }),
    ...(payload.reply !== undefined && { reply: '' }),
  };
  return { ...act, payload: JSON.stringify(said), note: act.note === null ? null : ERASED };
}

const withoutIn = (value: unknown, spoken: readonly string[]) =>
  typeof value === 'string' ? withoutSpoken(value, spoken) : value;

interface EditedCell {
  field: string;
  text: string;
}

const isOfPersons = (payload: TellingPayload, commentIds: ReadonlySet<string>) =>
  contactFields.includes(payload.field ?? '') || commentIds.has(payload.commentId ?? '');

const emptied = (cell: EditedCell) => (contactFields.includes(cell.field) ? { ...cell, text: '' } : cell);

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
