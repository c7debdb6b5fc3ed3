import { valueText } from '../dispute/dispute-view.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import type { DecisionNode } from '../identity/decision.ts';
import type { Actor } from '../policy/actor.ts';
import { seesField } from '../policy/policy.ts';
import type { FieldValueFact } from '../projection/facts.ts';
import { byFieldKey, shownValue, statedStreet, type ValueDecision } from '../projection/shown-value.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import type { FieldValue } from './enterprise.type.ts';

type OfField = Pick<FieldValueFact, 'field' | 'period'>;

/** What lists say of the fields of a firm, where they differ, and what was decided. */
export interface StatedFields {
  fieldValues: readonly FieldValueFact[];
  valueDecisions: (ValueDecision & OfField & Pick<FieldValueFact, 'enterpriseId'>)[];
  disputes: readonly (OfField & { decision: DecisionNode | null })[];
}

/** The fields of a firm as one actor sees them, and the code of the street where it operates; '' if none says. */
export function shownFields(
  { fieldValues, valueDecisions, disputes }: StatedFields,
  viewer: Actor,
  streetName: (code: string) => string,
): { fields: FieldValue[]; street: string } {
  const decisions = byFieldKey(valueDecisions);
  const street = statedStreet(fieldValues, decisions) ?? '';
  const ofField = ({ field, period }: OfField) => `${field}|${period}`;
  const disputed = new Map(disputes.map((dispute) => [ofField(dispute), dispute]));
  const said = new Map<string, FieldValueFact[]>();
  for (const value of fieldValues) {
    said.set(ofField(value), [...(said.get(ofField(value)) ?? []), value]);
  }
  const fields = [...said].flatMap(([key, values]) => {
    const value = shownValue(values, decisions, street);
    if (!value) return [];
    const dispute = disputed.get(key);
    const hidden = !seesField(viewer, value.field, value, value.visibility);
    return {
      field: value.field,
      label: fieldLabel(value.field),
      period: value.period,
      value: hidden ? null : valueText(value, streetName),
      visibility: value.visibility,
      measure: hidden ? null : figure(value),
      hidden,
      disputed: dispute !== undefined && !dispute.decision,
      settled: Boolean(dispute?.decision),
      evidence: evidenceOf(value, streetName),
    };
  });
  return { fields, street };
}

/** The figure that a field has; null where it has words. */
function figure({ number, low, high, unit, approximate, value }: FieldValueFact) {
  if (!unit) return null;
  return {
    value: number ?? null,
    low: low ?? null,
    high: high ?? null,
    unit,
    approximate: approximate ?? false,
    original: value,
  };
}
