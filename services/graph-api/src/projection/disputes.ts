import { FOREVER } from '../clock.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { FieldValueFact } from './facts.ts';
import { coversInstant, type Interval } from './interval.ts';

/** A dispute that is open in the graph. `sides` are the ids of the field values that differ, sorted. */
export interface OpenDispute {
  id: string;
  enterpriseId: string;
  field: string;
  period: string;
  since: number;
  sides: string[];
}

export interface DisputeNode extends OpenDispute, Interval {}

export interface DisputeChange {
  close: string[];
  create: DisputeNode[];
}

/**
 * Which disputes open and end at `at`: values for the same firm, field and period that are shown then and
 * differ. A dispute whose sides change goes on, as a new node with its old beginning.
 */
export function disputesAt(
  values: readonly FieldValueFact[],
  open: readonly OpenDispute[],
  at: number,
): DisputeChange {
  const wanted = new Map<string, FieldValueFact[]>();
  for (const value of values) {
    if (!coversInstant(value, at)) continue;
    const key = disputeKey(value);
    wanted.set(key, [...(wanted.get(key) ?? []), value]);
  }
  const known = new Map(open.map((dispute) => [disputeKey(dispute), dispute]));
  const change: DisputeChange = { close: [], create: [] };
  for (const [key, said] of wanted) {
    const [first] = said;
    const former = known.get(key);
    known.delete(key);
    const differs = new Set(said.map((value) => value.canonical)).size > 1;
    const sides = said.map((value) => value.id).sort();
    if (former && differs && former.sides.join() === sides.join()) continue;
    if (former) change.close.push(former.id);
    if (first && differs) change.create.push(newDispute(first, sides, former?.since ?? at, at));
  }
  change.close.push(...[...known.values()].map((dispute) => dispute.id));
  return change;
}

function newDispute(of: FieldValueFact, sides: string[], since: number, at: number): DisputeNode {
  const { enterpriseId, field, period } = of;
  const id = ledgerKey('dispute', enterpriseId, field, period, at);
  return { id, enterpriseId, field, period, since, sides, shownFrom: at, shownTo: FOREVER };
}

const disputeKey = (of: Pick<OpenDispute, 'enterpriseId' | 'field' | 'period'>) =>
  `${of.enterpriseId}|${of.field}|${of.period}`;
