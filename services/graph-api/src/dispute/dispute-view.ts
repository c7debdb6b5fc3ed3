import { iso } from '../as-of/as-of.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import type { DecisionNode } from '../identity/decision.ts';
import type { Actor } from '../policy/actor.ts';
import { may, seesField } from '../policy/policy.ts';
import type { FieldValueFact } from '../projection/facts.ts';
import { fieldLabel, fieldOwner } from '../workbook/field-label.ts';
import type { Dispute, DisputeSide } from './dispute.type.ts';

export interface DisputeRecord {
  id: string;
  enterprise: EnterpriseNode;
  field: string;
  period: string;
  since: number;
  shownId: string;
  decision: DecisionNode | null;
  sides: FieldValueFact[];
}

const earliestFirst = (a: FieldValueFact, b: FieldValueFact) =>
  a.approvedAt - b.approvedAt || a.rowVersionId.localeCompare(b.rowVersionId);

/** A dispute as one actor sees it: what rows of one street say alike is one side. */
export function disputeView(
  record: DisputeRecord,
  actor: Actor,
  streetName: (code: string) => string,
): Dispute {
  const sides = groupSides(record.sides);
  const shown = record.sides.find(({ id }) => id === record.shownId);
  return {
    id: record.id,
    enterprise: briefOf(record.enterprise, sides[0]?.[0].streetCode ?? null, streetName),
    field: record.field,
    label: fieldLabel(record.field),
    period: record.period,
    since: iso(record.since),
    owner: fieldOwner(record.field),
    decision: record.decision && {
      madeBy: record.decision.madeByName,
      madeAt: iso(record.decision.shownFrom),
      note: record.decision.note ?? null,
    },
    decidable: may(actor, 'dispute.decide'),
    sides: sides.map((values): DisputeSide => {
      const [first] = values;
      const hidden = !seesField(actor, first.field, first, first.visibility);
      return {
        id: first.id,
        value: hidden ? '已隐藏' : valueText(first, streetName),
        hidden,
        shown: first.canonical === shown?.canonical,
        streetName: streetName(first.streetCode),
        evidence: values.map((value) => evidenceOf(value, streetName)),
      };
    }),
  };
}

function groupSides(values: readonly FieldValueFact[]): [FieldValueFact, ...FieldValueFact[]][] {
  const groups = new Map<string, [FieldValueFact, ...FieldValueFact[]]>();
  for (const value of [...values].sort(earliestFirst)) {
    const key = `${value.streetCode}|${value.canonical}`;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}

/** A value as people read it: a street by its name, a figure in the words of its cell with its unit. */
export function valueText(value: FieldValueFact, streetName: (code: string) => string): string {
  if (value.field === 'operatingStreet' || value.field === 'registeredStreet') return streetName(value.value);
  if (value.number === null || value.number === undefined) return value.value;
  return `${value.number.toLocaleString('zh-CN')} ${value.unit ?? ''}`.trim();
}
