import { iso } from '../as-of/as-of.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import type { Actor } from '../policy/actor.ts';
import { seesVisibility } from '../policy/policy.ts';
import type { FieldValueFact } from '../projection/facts.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import type { Dispute } from './dispute.type.ts';

export interface DisputeRecord {
  id: string;
  enterprise: EnterpriseNode;
  field: string;
  period: string;
  since: number;
  sides: FieldValueFact[];
}

const earliestFirst = (a: FieldValueFact, b: FieldValueFact) =>
  a.approvedAt - b.approvedAt || a.id.localeCompare(b.id);

/** A dispute as one actor sees it. Until it is decided, the value that was approved first is shown. */
export function disputeView(
  record: DisputeRecord,
  actor: Actor,
  streetName: (code: string) => string,
): Dispute {
  const sides = [...record.sides].sort(earliestFirst);
  const [first] = sides;
  return {
    id: record.id,
    enterprise: briefOf(record.enterprise, first?.streetCode ?? null, streetName),
    field: record.field,
    label: fieldLabel(record.field),
    period: record.period,
    since: iso(record.since),
    sides: sides.map((side) => {
      const hidden = !seesVisibility(actor, side.visibility, side);
      return {
        value: hidden ? '已隐藏' : valueText(side, streetName),
        hidden,
        shown: side === first,
        evidence: evidenceOf(side, streetName),
      };
    }),
  };
}

/** A value as people read it: a street by its name, a figure in the words of its cell with its unit. */
export function valueText(value: FieldValueFact, streetName: (code: string) => string): string {
  if (value.field === 'operatingStreet') return streetName(value.value);
  if (value.number === null || value.number === undefined) return value.value;
  return `${value.number.toLocaleString('zh-CN')} ${value.unit}`.trim();
}
