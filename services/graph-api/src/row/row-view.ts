import { iso } from '../as-of/as-of.ts';
import type { Finding } from '../finding/finding.type.ts';
import { actItem } from '../ledger/act.type.ts';
import type { Actor } from '../policy/actor.ts';
import { seesVisibility } from '../policy/policy.ts';
import { columnsOf } from '../workbook/column-dictionary.ts';
import { fieldLabel, fieldVisibility } from '../workbook/field-label.ts';
import { demandStateWords, roleWordOf } from '../workbook/vocabulary.ts';
import type { FindingRecord, RowRecord } from './row.repository.ts';
import type { CellItem, Row } from './row.type.ts';
import type { Measure, StatedDate, StatedProduct, StatedQualification, StatedValues } from './stated-row.ts';

/** Without what the kind of a need tells besides, which is in columns of its own. */
type SingleValues = Omit<StatedValues, 'particulars'>;

/** What a row says, in its cells. */
export type CellsOfRow = Pick<RowRecord, 'list' | 'cells' | 'mended' | 'values'>;

/** A row as one actor sees it: cells that the policy hides say so, and nothing of them gets out. */
export function rowView(row: RowRecord, actor: Actor, streetName: (code: string) => string): Row {
  const sees = (field: string) => seesVisibility(actor, fieldVisibility(field), row);
  const findings = row.findings.map((finding) => findingView(finding, sees(finding.field)));
  // Why a list was returned or withdrawn is said in words, which may name what the cells hide.
  const seesNotes = seesVisibility(actor, 'INTERNAL', row);
  return {
    ...row,
    street: { code: row.streetCode, name: row.streetName },
    state: row.revisionState,
    enterpriseName: row.values.enterpriseName,
    cells: cellItems(row, findings, sees, streetName),
    findings,
    acts: row.acts.map((act) => actItem({ ...act, note: seesNotes ? act.note : null })),
    versions: row.versions.map((version) => ({
      ...version,
      at: iso(version.at),
      statedBy: version.statedByName,
      decidedBy: version.decidedByName ?? null,
      reason: seesNotes ? (version.reason ?? null) : null,
    })),
  };
}

export function findingView(finding: FindingRecord, seen: boolean): Finding {
  return seen ? finding : { ...finding, original: '', message: '您不能查看这一格的内容', suggestions: [] };
}

/** Cells in the order of the template; `findings` are those that may be shown. */
export function cellItems(
  row: CellsOfRow,
  findings: Finding[],
  sees: (field: string) => boolean,
  streetName: (code: string) => string,
): CellItem[] {
  const order = columnsOf(row.list).map((column) => column.field);
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  const fields = new Set([...Object.keys(row.cells), ...Object.keys(row.mended)]);
  return [...fields]
    .sort((a, b) => place(a) - place(b))
    .map((field) => {
      const hidden = !sees(field);
      return {
        field,
        label: fieldLabel(field),
        address: row.cells[field]?.address ?? '',
        original: hidden ? '' : (row.cells[field]?.text ?? ''),
        mended: hidden ? null : (row.mended[field] ?? null),
        understood: hidden ? '' : understood(row, field, streetName),
        hidden,
        findings: findings.filter((finding) => finding.field === field),
      };
    });
}

/** What was taken of a cell, in words. Columns that only stand in the file are taken as they are. */
function understood(row: CellsOfRow, field: string, streetName: (code: string) => string): string {
  const value = row.values[field as keyof SingleValues];
  if (field === 'operatingStreetCode' || field === 'registeredStreet')
    return typeof value === 'string' ? streetName(value) : '';
  if (field === 'demandState') return demandStateWords[row.values.demandState ?? 'OPEN'];
  if (field === 'roles') return (row.values.roles ?? []).map((role) => roleWordOf[role]).join('、');
  if (field === 'segmentText')
    return row.values.segmentId ? (row.values.segmentText ?? '') : '未归入图谱(待归类)';
  if (field === 'chainText') return row.values.chainId ? (row.values.chainText ?? '') : '图谱中还没有这条链';
  if (field === 'products') return (row.values.products ?? []).map(productWords).join('、');
  if (value === undefined || value === null) return isKnown(field) ? '' : (row.cells[field]?.text ?? '');
  return statedWords(value);
}

/** A value of a row in words. */
export function statedWords(value: NonNullable<SingleValues[keyof SingleValues]>): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(partWords).join('、');
  return typeof value === 'object' ? objectWords(value) : String(value);
}

function partWords(part: string | StatedProduct | StatedQualification): string {
  if (typeof part === 'string') return part;
  if ('text' in part) return productWords(part);
  const until = part.validUntil ? `至 ${objectWords(part.validUntil)}` : '';
  return [part.name, part.number, until].filter(Boolean).join(' ');
}

function objectWords(value: Measure | StatedDate | StatedProduct): string {
  if ('text' in value) return productWords(value);
  if ('precision' in value)
    return value.precision === 'OPEN' ? '长期有效' : `${value.value ?? ''}${value.planned ? '(计划)' : ''}`;
  return measureWords(value);
}

const productWords = (product: StatedProduct) =>
  product.productId ? product.text : `${product.text}(待归类)`;

function measureWords(measure: Measure): string {
  const about = measure.approximate ? '约 ' : '';
  if (measure.value !== null)
    return `${about}${measure.value.toLocaleString('zh-CN')} ${measure.unit}`.trim();
  if (measure.low === null && measure.high === null) return measure.original;
  return `${about}${measure.low ?? ''}–${measure.high ?? ''} ${measure.unit}`.trim();
}

const stated: ReadonlySet<string> = new Set([
  'uscc',
  'tier',
  'aboveScale',
  'leader',
  'output',
  'revenue',
  'researchExpense',
  'staff',
  'startedOn',
  'consentPublic',
  'capacity',
  'spare',
  'minimumOrder',
  'quantity',
  'budget',
  'leadTimeDays',
  'certificates',
  'sourceRegion',
  'singleSource',
  'validUntil',
  'collectedOn',
  'product',
  'gbt4754',
]);

/** Whether a field has a value of its own when it is understood, so that none means that nothing was taken. */
const isKnown = (field: string) => stated.has(field);
