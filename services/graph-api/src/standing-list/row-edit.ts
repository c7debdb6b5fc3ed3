import { findingRecord } from '../batch/batch.repository.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { shanghaiDay } from '../row/renewal.ts';
import { cellsOf, type UnderstandRow } from '../row/row.service.ts';
import { rowMatch } from '../row/row-key.ts';
import type { ListKind, StatedCell } from '../row/stated-row.ts';
import { findingTexts } from '../workbook/finding-texts.ts';
import { pageColumns, shownText, textsOf, unitField } from './row-texts.ts';
import type { DraftVersion, StandingRowRecord } from './standing-list.repository.ts';

/** EDIT: these cells read so; REMOVE: the row is no longer in the list; REVERT: nothing is changed after all. */
export type RowEditKind = 'EDIT' | 'REMOVE' | 'REVERT';

export interface RowEdit {
  rowKey: string;
  kind: RowEditKind;
  cells: { field: string; text: string }[];
  /** What a firm has said, where the street takes these cells over from it. */
  taken?: { correctionId: string; fields: readonly string[] };
}

const LONGEST_TEXT = 2_000;
const MOST_EDITS = 500;

/** What a new row names as the place it was read from. */
const PAGE = '页面填报';
export const sheetNames: Record<ListKind, string> = {
  CHAIN: '产业链清单',
  SUPPLY: '供应链清单-供给',
  DEMAND: '供应链清单-需求',
};

/** Refuses what no page of ours sends, with its place. */
export function refuseEdits(list: ListKind, edits: readonly RowEdit[]): void {
  if (edits.length === 0 || edits.length > MOST_EDITS) {
    throw new AppError('LIMIT', `一次可以保存 1 到 ${MOST_EDITS} 行,请分几次粘贴。`);
  }
  if (new Set(edits.map(({ rowKey }) => rowKey)).size < edits.length) {
    throw new AppError('BAD_INPUT', '同一行改了两次,请刷新页面后重填。');
  }
  const known = new Set(pageColumns(list).map(({ field }) => field));
  for (const { field, text } of edits.flatMap(({ cells }) => cells)) {
    const place = { sheet: sheetNames[list], field };
    if (!known.has(field)) throw new AppError('BAD_INPUT', '清单里没有这一列,请刷新页面。', { place });
    if (text.length <= LONGEST_TEXT) continue;
    const message = `内容太长,一个单元格最多 ${LONGEST_TEXT} 个字。请缩短后再保存。`;
    throw new AppError('BAD_INPUT', message, { place });
  }
}

/** Where and by whom an edit is made. */
export interface EditPlace {
  list: ListKind;
  streetCode: string;
  revisionId: string;
  position: number;
  actor: Actor;
  act: ActPlace;
  demo: boolean;
}

export interface EditedRow {
  version: DraftVersion;
  findings: ReturnType<typeof findingRecord>[];
}

/**
 * What a row of the open revision says after an edit; null when it then says nothing else than what is in force. The
 * texts of the version in force stay beside those filled in over them, as in a row of a file that was mended.
 */
export async function editedRow(
  row: StandingRowRecord | undefined,
  edit: RowEdit,
  place: EditPlace,
  understand: UnderstandRow,
): Promise<EditedRow | null> {
  if (edit.kind === 'REVERT') return null;
  const taken = takenOver(row, edit);
  if (edit.kind === 'REMOVE') return row?.current ? removedRow(row, row.current.id, place, taken) : null;
  const { current = null, open = null } = row ?? {};
  const base = current ? textsOf(current) : {};
  const edits = {
    ...standingEdits(place.list, { current, open }),
    ...Object.fromEntries(edit.cells.map(({ field, text }) => [field, text])),
  };
  const edited = Object.keys(edits).filter(
    (field) => (edits[field] ?? '') !== shownText(place.list, field, base),
  );
  if (edited.length === 0) return null;
  const mended = mendedTexts(current, base, edited, edits, place.act.at);
  const cells = current?.cells ?? {};
  const source = sourceOf(row, place);
  const { values, contact, findings } = await understand(place.list, cellsOf(cells, mended), {
    ...source,
    streetCode: place.streetCode,
    collectedOn: null,
  });
  const match = rowMatch(place.streetCode, { list: place.list, values });
  const version = draftVersion(edit.rowKey, place, {
    ...source,
    ...taken,
    action: current ? 'CHANGE' : 'ADD',
    baseVersionId: current?.id ?? null,
    editedFields: edited,
    selfReported: selfReported(row, edit, edited, place.list),
    title: values.enterpriseName,
    values: JSON.stringify(values),
    mended: JSON.stringify(mended),
    matchByCode: match.matchByCode || null,
    matchByName: match.matchByName,
  });
  const raw = { id: version.id, cells: JSON.stringify(cells), contact: JSON.stringify(contact) };
  const of = { id: version.id, rowKey: edit.rowKey, revisionId: place.revisionId, fileName: source.fileName };
  return {
    version: { rowKey: edit.rowKey, row: { streetCode: place.streetCode, list: place.list }, version, raw },
    findings: findings.map((finding, index) =>
      findingRecord(finding, of, place.act.sequence * 1_000 + place.position * 100 + index),
    ),
  };
}

/** Which corrections by the firm are in what the street says of a row. */
function takenOver(row: StandingRowRecord | undefined, { taken }: RowEdit) {
  const former = row?.open?.correctionIds ?? [];
  const correctionIds = taken ? [...former, taken.correctionId] : former;
  return correctionIds.length > 0 ? { correctionIds } : {};
}

/**
 * Which cells say what the firm says of itself: those taken over, and those taken over before that nobody has changed
 * since. Who fills in 核实方式 says how well the whole row is known, and then none of them is the firm's word alone.
 */
function selfReported(
  row: StandingRowRecord | undefined,
  { taken, cells }: RowEdit,
  edited: readonly string[],
  list: ListKind,
): string[] {
  const { current = null, open = null } = row ?? {};
  const before = open ? textsOf(open) : current ? textsOf(current) : {};
  const changed = cells.filter(({ field, text }) => text !== shownText(list, field, before));
  const changedNow = new Set(changed.map(({ field }) => field));
  const restated = changedNow.has('known') || (open !== null && edited.includes('known'));
  const inForce = restated ? [] : (current?.selfReported ?? []).filter((field) => !edited.includes(field));
  const inDraft = changedNow.has('known')
    ? []
    : (open?.selfReported ?? []).filter((field) => !changedNow.has(field));
  return [...new Set([...(taken?.fields ?? []), ...inDraft, ...inForce])].sort();
}

/** What the open revision says of a row already: over the version in force, or alone where there is none. */
function standingEdits(
  list: ListKind,
  { current, open }: Partial<StandingRowRecord>,
): Record<string, string> {
  if (!open) return {};
  const texts = textsOf(open);
  const fields = current ? (open.editedFields ?? []) : pageColumns(list).map(({ field }) => field);
  return Object.fromEntries(fields.map((field) => [field, shownText(list, field, texts)]));
}

/**
 * The texts to be read instead of those of the file. A figure filled in on the page has the page's unit, whatever a
 * header said; one that was left alone keeps the year it is of; the row is of the day on which it was changed.
 */
function mendedTexts(
  current: StandingRowRecord['current'],
  base: Record<string, string>,
  edited: readonly string[],
  edits: Record<string, string>,
  at: number,
): Record<string, string> {
  const mended: Record<string, string> = { ...current?.mended };
  for (const field of ['collectedOn', 'validUntil']) {
    if (current && current.confirmedAt !== null && base[field]) mended[field] = base[field];
  }
  for (const field of ['output', 'revenue'] as const) {
    const year = current?.values[`${field}Year`];
    if (year && !base[`${field}Year`]) mended[`${field}Year`] = year;
  }
  mended.collectedOn = shanghaiDay(at).original;
  for (const field of edited) {
    mended[field] = edits[field] ?? '';
    if (base[unitField(field)]) mended[unitField(field)] = '';
  }
  return mended;
}

interface Source {
  fileName: string;
  sheet: string;
  rowNumber: number;
  batchId: string | null;
  demo: boolean;
}

function sourceOf(row: StandingRowRecord | undefined, place: EditPlace): Source {
  const { current } = row ?? {};
  if (!current) {
    const rowNumber = place.position + 1;
    return { fileName: PAGE, sheet: sheetNames[place.list], rowNumber, batchId: null, demo: place.demo };
  }
  const { fileName, sheet, rowNumber, batchId, demo } = current;
  return { fileName, sheet, rowNumber, batchId: batchId ?? null, demo };
}

function draftVersion(rowKey: string, place: EditPlace, said: Record<string, unknown>) {
  const { revisionId, streetCode, list, position, act, actor } = place;
  return {
    ...said,
    id: ledgerKey('row-version', revisionId, rowKey),
    rowKey,
    revisionId,
    streetCode,
    list,
    position,
    statedSequence: act.sequence,
    statedByName: actor.name,
  };
}

function removedRow(
  row: StandingRowRecord,
  baseVersionId: string,
  place: EditPlace,
  taken: { correctionIds?: string[] },
): EditedRow | null {
  const { current } = row;
  if (!current) return null;
  const { values, mended, cells } = current;
  const match = rowMatch(place.streetCode, { list: place.list, values });
  const version = draftVersion(row.rowKey, place, {
    ...sourceOf(row, place),
    ...taken,
    action: 'REMOVE',
    baseVersionId,
    title: values.enterpriseName,
    values: JSON.stringify(values),
    mended: JSON.stringify(mended),
    matchByCode: match.matchByCode || null,
    matchByName: match.matchByName,
  });
  const raw = {
    id: version.id,
    cells: JSON.stringify(cells satisfies Record<string, StatedCell>),
    contact: '{}',
  };
  return {
    version: { rowKey: row.rowKey, row: { streetCode: place.streetCode, list: place.list }, version, raw },
    findings: [],
  };
}

/** A row that is added although the list has the firm in the same segment, or with the same product, already. */
export function listedFindings(
  { version: { rowKey, version, row } }: EditedRow,
  listed: ReadonlyMap<string, string>,
): ReturnType<typeof findingRecord>[] {
  const known = [version.matchByCode, version.matchByName].map((match) => listed.get(String(match)));
  if (version.action !== 'ADD' || !known.some((key) => key && key !== rowKey)) return [];
  const code = 'row-already-listed' as const;
  const { severity, message, remedy } = findingTexts[code];
  const field = row.list === 'CHAIN' ? 'segmentText' : 'product';
  const place = { sheet: sheetNames[row.list], rowNumber: 0, cell: '', original: '', suggestions: [] };
  const of = { id: version.id, rowKey, revisionId: version.revisionId, fileName: PAGE };
  return [findingRecord({ code, severity, message, remedy, field, ...place }, of, 0)];
}
