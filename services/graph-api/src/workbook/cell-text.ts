import type {
  ListKind,
  Measure,
  StatedContact,
  StatedDate,
  StatedQualification,
  StatedValues,
} from '../row/stated-row.ts';
import type { Column, ColumnType } from './column-dictionary.ts';
import { isEmptyMarker, knownWords, roleWordOf } from './vocabulary.ts';

/** What a version of a row says: what was understood, and the texts of its cells, mended ones in their place. */
export interface Said {
  list: ListKind;
  values: StatedValues;
  contact: StatedContact;
  texts: Record<string, string>;
}

/** The names that ids stand for. */
export interface CellNames {
  street(code: string): string;
  /** Of an industry, a chain or a segment. */
  model(id: string): string;
}

/**
 * What a cell of the template reads for a row: in the template's unit and in the model's words, so that reading it
 * gives the same value again. What was not understood stands as it was written.
 */
export function cellText(column: Column, said: Said, names: CellNames): string {
  const text = forms[column.type]?.(said, column, names);
  if (text !== undefined) return text;
  const written = persons.has(column.type) ? '' : (said.texts[column.field] ?? '').trim();
  return isEmptyMarker(written) && !/[无没]/.test(written) ? '' : written;
}

/** A person's data may have been erased from what is kept; the text that was read is no source for them. */
const persons: ReadonlySet<ColumnType> = new Set<ColumnType>(['CONTACT', 'PHONE']);

type Form = (said: Said, column: Column, names: CellNames) => string | undefined;

const stated = ({ values }: Said, { field }: Column) => values[field as keyof StatedValues];
const named = (id: string | undefined, names: CellNames) => (id === undefined ? undefined : names.model(id));
const asText: Form = (said, column) => {
  const value = stated(said, column);
  return value === undefined ? undefined : String(value);
};
const joined: Form = (said, column) => (stated(said, column) as string[] | undefined)?.join('、');

const forms: Partial<Record<ColumnType, Form>> = {
  NAME: asText,
  CODE: asText,
  INDUSTRY_CODE: asText,
  YEAR_OF: asText,
  TIER: asText,
  KIND: asText,
  URGENCY: asText,
  DAYS: asText,
  LIST: joined,
  FIRMS: joined,
  STREET: ({ values }, _, names) =>
    values.operatingStreetCode === undefined ? undefined : names.street(values.operatingStreetCode),
  INDUSTRY: ({ values }, _, names) => named(values.industryId, names),
  CHAIN: ({ values }, _, names) => named(values.chainId, names),
  SEGMENT: ({ values }, _, names) => named(values.segmentId, names),
  ROLES: ({ values }) => values.roles?.map((role) => roleWordOf[role]).join('、'),
  PRODUCTS: ({ values }) => values.products?.map((product) => product.text).join('、'),
  PRODUCT: ({ values }) => values.product?.text,
  MONEY: (said, column) => measureText(stated(said, column) as Measure | undefined, column.unit),
  PEOPLE: (said, column) => measureText(stated(said, column) as Measure | undefined, column.unit),
  QUANTITY: (said, column) =>
    measureText(
      stated(said, column) as Measure | undefined,
      (said.texts[column.field === 'quantity' ? 'quantityUnit' : 'capacityUnit'] ?? '').trim(),
    ),
  YES_NO: (said, column) => {
    const value = stated(said, column);
    return typeof value === 'boolean' ? (value ? '是' : '否') : undefined;
  },
  DATES: eachQualification,
  NUMBERS: eachQualification,
  DATE: (said, column) => dateText(stated(said, column) as StatedDate | undefined),
  KNOWN: ({ values, texts }) => texts.known || (values.known && knownWords[values.known]),
  CONTACT: ({ contact }, { field }) => (field === 'contactName' ? contact.name : contact.title),
  PHONE: ({ contact }) => contact.phone,
};

/** What each column says of a tier or certificate. */
const partOf: Record<string, (stated: StatedQualification) => string | undefined> = {
  tierOn: ({ grantedOn }) => dateText(grantedOn),
  tierUntil: ({ validUntil, untilByRule }) => (untilByRule ? undefined : dateText(validUntil)),
  tierNumber: ({ number }) => number,
  certificateNumbers: ({ number }) => number,
  certificateUntil: ({ validUntil }) => dateText(validUntil),
};

/** A part for each tier or certificate, in their order; a column that has none for one of them was not understood. */
function eachQualification({ values }: Said, { field }: Column): string | undefined {
  const certificates = field.startsWith('certificate');
  const parts = (values.qualifications ?? [])
    .filter(({ kind }) => (kind === 'CERTIFICATE') === certificates)
    .map((stated) => partOf[field]?.(stated));
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('、');
}

/** A number, a range or an approximate number; its unit only where the column's is another one. */
function measureText(measure: Measure | undefined, columnUnit: string): string | undefined {
  if (!measure) return undefined;
  const unit = measure.unit === columnUnit ? '' : measure.unit;
  const about = measure.approximate ? '约' : '';
  if (measure.value !== null) return `${about}${measure.value}${unit}`;
  if (measure.low === null || measure.high === null) return measure.original.trim();
  return `${about}${measure.low}-${measure.high}${unit}`;
}

function dateText(date: StatedDate | undefined): string | undefined {
  if (!date) return undefined;
  if (date.precision === 'OPEN' || date.value === null) return '长期有效';
  return date.planned ? `计划${date.value}` : date.value;
}
