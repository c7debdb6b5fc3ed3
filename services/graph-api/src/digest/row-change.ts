import type { Actor } from '../policy/actor.ts';
import { seesField } from '../policy/policy.ts';
import { isWithheld } from '../projection/facts.ts';
import { statedWords } from '../row/row-view.ts';
import type { StatedValues } from '../row/stated-row.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import { roleWordOf } from '../workbook/vocabulary.ts';
import type { StatedVersion, TouchedRow } from './digest.repository.ts';
import type { DigestField, DigestKind } from './digest.type.ts';

/** What stands beside a text that people read, and when and how it was asked: no change of what is said. */
const beside: ReadonlySet<string> = new Set([
  'industryId',
  'chainId',
  'segmentId',
  'collectedOn',
  'known',
  'leadTimeText',
]);

/** What became of a row; null: it says the same, or was not in force at either time. */
export function kindOf(row: TouchedRow): DigestKind | 'CONFIRMED' | null {
  const before = inForce(row.before);
  const now = inForce(row.now);
  if (!before) return now ? 'ADDED' : null;
  if (!now) return 'GONE';
  return changedFields(before, now).length > 0 ? 'CHANGED' : 'CONFIRMED';
}

/** Whose a row is, and whether it states a demand that its firm does not want to be public, by its last word. */
export function demandOf({ list, streetCode, enterprise, before, now }: TouchedRow) {
  const values = now?.values ?? before?.values;
  const withheld = list === 'DEMAND' && values !== undefined && isWithheld(values);
  return { streetCode, enterpriseId: enterprise?.id ?? null, withheld };
}

/** The fields that differ, as far as the actor may see them, and how many more there are. */
export function fieldChanges(
  row: TouchedRow,
  actor: Actor,
  streetName: (code: string) => string,
): { fields: DigestField[]; hiddenFields: number } {
  const [before, now] = [inForce(row.before), inForce(row.now)];
  if (!before || !now) return { fields: [], hiddenFields: 0 };
  const subject = demandOf(row);
  const changed = changedFields(before, now);
  const sees = (field: string) => seesField(actor, field, subject);
  const seen = changed.filter((field) =>
    field === 'particulars' ? particularsOf(before, now).every(sees) : sees(field),
  );
  const words = (values: StatedValues, field: string) => wordsOf(values, field, streetName);
  return {
    fields: seen.map((field) => ({
      label: fieldLabel(field),
      before: words(before, field),
      now: words(now, field),
    })),
    hiddenFields: changed.length - seen.length,
  };
}

/** Segment and role, or the product: what a row is about. */
export function aboutOf({ before, now }: TouchedRow): { enterpriseName: string; what: string } {
  const values = now?.values ?? before?.values;
  if (!values) return { enterpriseName: '', what: '' };
  const roles = (values.roles ?? []).map((role) => roleWordOf[role]).join('、');
  const place = [values.segmentText, roles].filter(Boolean).join(' · ');
  return { enterpriseName: values.enterpriseName, what: values.product?.text ?? place };
}

/** What is said by a version that does not take its row away. */
function inForce(version: StatedVersion | null): StatedValues | null {
  return version && version.action !== 'REMOVE' ? version.values : null;
}

function changedFields(before: StatedValues, now: StatedValues): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...fields].filter((field) => {
    if (beside.has(field)) return false;
    const key = field as keyof StatedValues;
    return JSON.stringify(before[key] ?? null) !== JSON.stringify(now[key] ?? null);
  });
}

/** What the kind of a need tells besides is one field here: it is seen by whom all of it is seen by. */
const particularsOf = (...versions: StatedValues[]) =>
  versions.flatMap(({ particulars }) => Object.keys(particulars ?? {}));

function wordsOf(values: StatedValues, field: string, streetName: (code: string) => string): string {
  if (field === 'particulars') return Object.values(values.particulars ?? {}).join('；');
  const value = values[field as keyof Omit<StatedValues, 'particulars'>];
  if (value === undefined || value === null) return '';
  if (field === 'operatingStreetCode') return streetName(String(value));
  if (field === 'roles') return (values.roles ?? []).map((role) => roleWordOf[role]).join('、');
  return statedWords(field, value);
}
