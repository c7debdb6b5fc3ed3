import type { Audience } from '../policy/policy-table.ts';
import {
  type Column,
  columnDictionary,
  isStatement,
  type Visibility,
} from '../workbook/column-dictionary.ts';
import { fieldVisibility } from '../workbook/field-label.ts';

/** Something that a firm may consent to: one column of the lists, or several that only make sense together. */
export interface ConsentField {
  field: string;
  label: string;
  visibility: Visibility;
  /** To whom it may be shown at most. */
  audiences: readonly Audience[];
}

/** What the will itself is, or what is the street's and not the firm's to give. */
const notToGive: ReadonlySet<string> = new Set(['consentMatch', 'consentPublic', 'collector', 'note']);

/** These name persons or other firms: they can be shown to promoters, but not to everybody. */
const namesOthers: ReadonlySet<string> = new Set(['contact', 'decider', 'customers', 'suppliers']);

const labels: Record<string, string> = { contact: '联系人、职务、电话' };

/** A contact is one thing in three columns; the year and unit of a figure are nothing without it. */
function fieldOf({ field, type }: Column): string {
  if (type === 'CONTACT' || type === 'PHONE') return 'contact';
  return type === 'YEAR_OF' || field.endsWith('Unit') ? field.replace(/(Year|Unit)$/, '') : field;
}

/** Promoters see what is 内部 anyway. */
function audiencesOf(field: string, visibility: Visibility): Audience[] {
  if (namesOthers.has(field)) return ['PROMOTERS'];
  return visibility === 'INTERNAL' ? ['ALL'] : ['PROMOTERS', 'ALL'];
}

let known: { fields: ConsentField[]; byColumn: Map<string, string> } | undefined;

function dictionary() {
  known ??= read();
  return known;
}

function read() {
  const byColumn = new Map<string, string>();
  const fields = new Map<string, ConsentField>();
  for (const column of columnDictionary()) {
    const visibility = fieldVisibility(column.field);
    if (visibility === 'PUBLIC' || !isStatement(column) || notToGive.has(column.field)) continue;
    const field = fieldOf(column);
    byColumn.set(column.field, field);
    if (fields.has(field)) continue;
    const label = labels[field] ?? column.label;
    fields.set(field, { field, label, visibility, audiences: audiencesOf(field, visibility) });
  }
  return { fields: [...fields.values()], byColumn };
}

/** All fields that are 内部 or 敏感 and the firm's to give, in the order of the lists. */
export const consentFields = (): readonly ConsentField[] => dictionary().fields;

/** Under which field a column is consented to; undefined for one that is nobody's to give. */
export const consentFieldOf = (column: string): string | undefined => dictionary().byColumn.get(column);
