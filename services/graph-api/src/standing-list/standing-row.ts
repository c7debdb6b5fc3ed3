import { endOf } from '../projection/interval.ts';
import { pageColumns, shownText, textsOf } from './row-texts.ts';
import type { StandingRowRecord } from './standing-list.repository.ts';
import type { Attention, StandingRow } from './standing-list.type.ts';

/** A row as it would read if what is being filled in came into force. */
export function standingRow(row: StandingRowRecord, now: number, soon: number): StandingRow {
  const { current, open, rowKey, list } = row;
  const said = open ?? current;
  const texts = said ? textsOf(said) : {};
  const former = current ? textsOf(current) : {};
  return {
    rowKey,
    list,
    enterpriseName: said?.values.enterpriseName ?? '',
    enterpriseId: current?.enterpriseId ?? null,
    rowVersionId: current?.id ?? null,
    action: open?.action ?? null,
    revisionId: open?.revisionId ?? null,
    waits: open?.state === 'SUBMITTED',
    outdated: open !== null && (open.baseVersionId ?? null) !== (current?.id ?? null),
    cells: pageColumns(list).flatMap(({ field }) => {
      const text = shownText(list, field, texts);
      const before = shownText(list, field, former);
      const edited = current !== null && text !== before;
      return text || edited ? [{ field, text, former: edited ? before : null }] : [];
    }),
    findings: open?.findings ?? [],
    attention: attentionOf(row, now, soon),
    approvedAt: current ? new Date(current.approvedAt).toISOString() : null,
  };
}

function attentionOf({ current, open, list }: StandingRowRecord, now: number, soon: number): Attention[] {
  const found: Attention[] = [];
  if (open?.action === 'ADD') found.push('NEW');
  if (open?.action === 'CHANGE' || open?.action === 'REMOVE') found.push('CHANGED');
  const lapses = list === 'CHAIN' ? null : endOf((open ?? current)?.values.validUntil);
  if (lapses !== null && lapses <= now) found.push('EXPIRED');
  else if (lapses !== null && lapses <= soon) found.push('EXPIRING');
  if ((current?.disputedFields.length ?? 0) > 0) found.push('DISPUTED');
  return found;
}
