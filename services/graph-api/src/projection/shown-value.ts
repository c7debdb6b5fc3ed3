import type { FactBase, FieldValueFact } from './facts.ts';

/** A decision of a dispute: which of the values that were known then is right. */
export interface ValueDecision {
  id: string;
  /** What the right value says, as `FieldValueFact.canonical`. */
  canonical: string;
  /** All that was said when it was decided. */
  context: readonly string[];
}

/** Decisions that stand, by `fieldKey`. */
export type ValueDecisions = ReadonlyMap<string, ValueDecision>;

export const fieldKey = (of: Pick<FieldValueFact, 'enterpriseId' | 'field' | 'period'>) =>
  `${of.enterpriseId}|${of.field}|${of.period}`;

/** Decisions as they are read, by the field that they are about. */
export const byFieldKey = <Decision extends Parameters<typeof fieldKey>[0]>(
  decisions: readonly Decision[],
): Map<string, Decision> => new Map(decisions.map((decision) => [fieldKey(decision), decision]));

/**
 * The decision that settles what these values of one field and period say: one that knew them all, and whose value is
 * still among them. Something new that is said is not decided yet.
 */
export function settledBy(
  values: readonly FieldValueFact[],
  decisions: ValueDecisions,
): ValueDecision | undefined {
  const [first] = values;
  const decision = first && decisions.get(fieldKey(first));
  if (!decision || !values.some(({ canonical }) => canonical === decision.canonical)) return undefined;
  return values.every(({ canonical }) => decision.context.includes(canonical)) ? decision : undefined;
}

/**
 * Of several values of one field and period the one that is shown: the one decided on; else what the street where the
 * firm operates says; else what was approved first.
 */
export function shownValue(
  values: readonly FieldValueFact[],
  decisions: ValueDecisions,
  street: string,
): FieldValueFact | undefined {
  const decision = settledBy(values, decisions);
  if (decision) return earliest(values.filter(({ canonical }) => canonical === decision.canonical));
  return earliest(values.filter(({ streetCode }) => streetCode === street)) ?? earliest(values);
}

/** Where the values of a firm's fields have it operate: as decided, else as approved first; undefined if none says. */
export function statedStreet(
  values: readonly FieldValueFact[],
  decisions: ValueDecisions,
): string | undefined {
  const said = values.filter((value) => value.field === 'operatingStreet');
  return shownValue(said, decisions, '')?.value;
}

/** The fact that was approved first; of one approval by the row, so that it stays the same when facts are copied. */
export function earliest<Fact extends FactBase>(facts: readonly Fact[]): Fact | undefined {
  return facts.reduce<Fact | undefined>(
    (first, fact) => (first && earlier(first, fact) ? first : fact),
    undefined,
  );
}

const earlier = (a: FactBase, b: FactBase) =>
  a.approvedAt < b.approvedAt || (a.approvedAt === b.approvedAt && a.rowVersionId <= b.rowVersionId);
