import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Actor } from '../policy/actor.ts';
import { may, seesVisibility } from '../policy/policy.ts';
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

/** The cells that the firm changes, or all that a new row says, in the order of the template. */
function cellsOf(record: CorrectionRecord, sees: (field: string) => boolean): CorrectionCell[] {
  const { list, action, editedFields } = record;
  const textOf = (said: Written | null, field: string) => (said ? shownText(list, field, textsOf(said)) : '');
  const edited = new Set(editedFields ?? []);
  return pageColumns(list).flatMap(({ field }) => {
    const stated = action === 'REMOVE' ? '' : textOf(record.stated, field);
    if (action === 'ADD' ? stated === '' : !edited.has(field)) return [];
    const hidden = !sees(field);
    const former = textOf(record.former, field);
    const now = textOf(record.current, field);
    return [
      {
        field,
        label: fieldLabel(field),
        hidden,
        former: hidden ? '' : former,
        now: hidden ? '' : now,
        stated: hidden ? '' : stated,
        said: stated === now,
      },
    ];
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
  const says = action === 'REMOVE' ? current === null : current !== null && cells.every(({ said }) => said);
  return says ? 'IN_FORCE' : 'DROPPED';
}

/** Which segment or product the row is about. */
function aboutOf({ list, stated, former }: CorrectionRecord): string {
  const said = textsOf(former ?? stated);
  return list === 'CHAIN' ? (said.segmentText ?? '') : (said.product ?? '');
}
