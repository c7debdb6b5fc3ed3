import { FOREVER } from '../clock.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { FieldValueFact } from './facts.ts';
import { coversInstant, type Interval } from './interval.ts';
import { fieldKey, settledBy, shownValue, statedStreet, type ValueDecisions } from './shown-value.ts';

/** A dispute that is open in the graph. `sides` are the ids of the field values that differ, sorted. */
export interface OpenDispute {
  id: string;
  enterpriseId: string;
  field: string;
  period: string;
  since: number;
  sides: string[];
  /** The value that is shown meanwhile. */
  shownId: string;
  /** The decision that settles it: 已定; null while it is open. */
  decisionId: string | null;
}

export interface DisputeNode extends OpenDispute, Interval {}

export interface DisputeChange {
  close: string[];
  create: DisputeNode[];
}

/**
 * Which disputes open and end at `at`: values for the same firm, field and period that are shown then and
 * differ. A dispute whose sides change, or that is decided, goes on as a new node with its old beginning.
 */
export function disputesAt(
  values: readonly FieldValueFact[],
  decisions: ValueDecisions,
  open: readonly OpenDispute[],
  at: number,
): DisputeChange {
  const shown = values.filter((value) => coversInstant(value, at));
  const streets = new Map<string, FieldValueFact[]>();
  const wanted = new Map<string, FieldValueFact[]>();
  for (const value of shown) {
    wanted.set(fieldKey(value), [...(wanted.get(fieldKey(value)) ?? []), value]);
    if (value.field !== 'operatingStreet') continue;
    streets.set(value.enterpriseId, [...(streets.get(value.enterpriseId) ?? []), value]);
  }
  const known = new Map(open.map((dispute) => [fieldKey(dispute), dispute]));
  const change: DisputeChange = { close: [], create: [] };
  for (const [key, said] of wanted) {
    const former = known.get(key);
    const street = statedStreet(streets.get(said[0]?.enterpriseId ?? '') ?? [], decisions) ?? '';
    const dispute = disputeOf(said, decisions, street);
    if (former && dispute && sameDispute(former, dispute)) {
      known.delete(key);
    } else if (dispute) {
      const id = ledgerKey('dispute', dispute.enterpriseId, dispute.field, dispute.period, at);
      const since = former?.since ?? at;
      change.create.push({ ...dispute, id, since, shownFrom: at, shownTo: FOREVER });
    }
  }
  change.close.push(...[...known.values()].map((dispute) => dispute.id));
  return change;
}

type Differing = Omit<OpenDispute, 'id' | 'since'>;

/** What differs in what is said of one field and period; null where all say the same. */
function disputeOf(
  said: readonly FieldValueFact[],
  decisions: ValueDecisions,
  street: string,
): Differing | null {
  const shown = shownValue(said, decisions, street);
  if (!shown || new Set(said.map((value) => value.canonical)).size < 2) return null;
  const { enterpriseId, field, period } = shown;
  return {
    enterpriseId,
    field,
    period,
    sides: said.map((value) => value.id).sort(),
    shownId: shown.id,
    decisionId: settledBy(said, decisions)?.id ?? null,
  };
}

const sameDispute = (a: Differing, b: Differing) =>
  a.sides.join() === b.sides.join() && a.shownId === b.shownId && (a.decisionId ?? null) === b.decisionId;
