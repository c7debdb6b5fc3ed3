import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Actor } from '../policy/actor.ts';
import { may, seesVisibility } from '../policy/policy.ts';
import type { ListKind } from '../row/stated-row.ts';
import { pageColumns, shownText, textsOf, type Written } from '../standing-list/row-texts.ts';
import { fieldLabel, fieldVisibility } from '../workbook/field-label.ts';
import type { CorrectionRecord } from './correction.repository.ts';
import type { Correction, CorrectionCell, CorrectionState } from './correction.type.ts';

/** What a firm has said of itself as one actor sees it: what stood there, what stands there now, what it says. */
export function correctionView(record: CorrectionRecord, actor: Actor): Correction {
  const { id, list, action, rowKey, enterpriseId, enterpriseName, why, createdByName, reason } = record;
  const subject = { streetCode: record.streetCode, enterpriseId };
  const cells = cellsOf(record, (field) => seesVisibility(actor, fieldVisibility(field), subject));
  const state = stateOf(record, cells);
  const waits = record.state === 'OFFERED';
  return {
    id,
    list,
    action,
    rowKey,
    about: aboutOf(record),
    enterpriseId,
    enterpriseName,
    street: { code: record.streetCode, name: record.streetName },
    state,
    why: why ?? '',
    at: iso(record.createdAt),
    by: createdByName,
    decidedAt: isoOrNull(record.decidedAt ?? null),
    decidedBy: record.decidedByName ?? null,
    reason: reason ?? null,
    inForceSince: state === 'IN_FORCE' ? isoOrNull(record.taken?.approvedAt ?? null) : null,
    revisionId: may(actor, 'list.view', subject) ? (record.taken?.revisionId ?? null) : null,
    rowVersionId: record.current?.id ?? null,
    cells,
    findings: record.findings.filter(({ field }) =>
      cells.some((cell) => cell.field === field && !cell.hidden),
    ),
    canSettle: waits && may(actor, 'correction.settle', subject),
    canWithdraw: waits && may(actor, 'correction.make', { enterpriseId: actor.enterpriseId }),
  };
}

/** When it was said, and how well the row is known, are not what the firm says. */
const ABOUT_SAYING: ReadonlySet<string> = new Set(['collectedOn', 'known']);

/** Who a new row is about, and what. */
const NEEDED: ReadonlySet<string> = new Set([
  'enterpriseName',
  'uscc',
  'chainText',
  'segmentText',
  'products',
  'product',
]);

const textOf = (list: ListKind, said: Written | null, field: string) =>
  said ? shownText(list, field, textsOf(said)) : '';

/** The columns that the firm changes, or all that a new row says, in the order of the template. */
export function offeredFields({ list, action, editedFields, stated }: CorrectionRecord): string[] {
  if (action === 'REMOVE') return [];
  const says = (field: string) =>
    action === 'ADD' ? textOf(list, stated, field) !== '' : (editedFields ?? []).includes(field);
  return pageColumns(list).flatMap(({ field }) => (!ABOUT_SAYING.has(field) && says(field) ? [field] : []));
}

/** A new row cannot be taken over without it. */
export const isNeeded = ({ action }: CorrectionRecord, field: string): boolean =>
  action === 'ADD' && NEEDED.has(field);

/** What the firm says, cell by cell. */
function cellsOf(record: CorrectionRecord, sees: (field: string) => boolean): CorrectionCell[] {
  const { list, takenFields } = record;
  return offeredFields(record).map((field) => {
    const stated = textOf(list, record.stated, field);
    const hidden = !sees(field);
    const former = textOf(list, record.former, field);
    const now = textOf(list, record.current, field);
    return {
      field,
      label: fieldLabel(field),
      hidden,
      former: hidden ? '' : former,
      now: hidden ? '' : now,
      stated: hidden ? '' : stated,
      taken: takenFields?.includes(field) ?? null,
      needed: isNeeded(record, field),
      said: stated === now,
    };
  });
}

/** What became of it, in the firm's terms. */
function stateOf(
  { state, taken, action, current }: CorrectionRecord,
  cells: CorrectionCell[],
): CorrectionState {
  if (state === 'OFFERED') return 'WAITING';
  if (state === 'DECLINED') return 'DECLINED';
  if (state !== 'TAKEN') return 'WITHDRAWN';
  if (taken?.inForce) return 'IN_FORCE';
  if (taken && taken.approvedAt === null && taken.state !== 'DISCARDED') return 'TAKEN';
  const says =
    action === 'REMOVE'
      ? current === null
      : current !== null && cells.every(({ said, taken }) => said || taken === false);
  return says ? 'IN_FORCE' : 'DROPPED';
}

/** Which segment or product the row is about. */
function aboutOf({ list, stated, former }: CorrectionRecord): string {
  const said = textsOf(former ?? stated);
  return list === 'CHAIN' ? (said.segmentText ?? '') : (said.product ?? '');
}
