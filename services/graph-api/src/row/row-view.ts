import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Finding } from '../finding/finding.type.ts';
import { actItem } from '../ledger/act.type.ts';
import { type Meanings, productMentionId } from '../name/meanings.ts';
import type { Actor } from '../policy/actor.ts';
import { may, seesField, seesVisibility } from '../policy/policy.ts';
import { columnsOf } from '../workbook/column-dictionary.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import { demandStateWords, knownWords, roleWordOf } from '../workbook/vocabulary.ts';
import type { FindingRecord, RowRecord, RowVersionRecord } from './row.repository.ts';
import type { CellChangeItem, CellItem, Row } from './row.type.ts';
import type { Measure, StatedDate, StatedProduct, StatedQualification, StatedValues } from './stated-row.ts';

/** Without what the kind of a need tells besides, which is in columns of its own. */
type SingleValues = Omit<StatedValues, 'particulars'>;

/** What a row says, in its cells. */
export type CellsOfRow = Pick<RowRecord, 'list' | 'streetCode' | 'cells' | 'mended' | 'values'> &
  Partial<Pick<RowRecord, 'selfReported'>>;

/** What rows are shown with, beside themselves. */
export interface ViewContext {
  streetName: (code: string) => string;
  /** What product names were decided to mean. */
  meanings: Meanings;
}

/** A row as one actor sees it: cells that the policy hides say so, and nothing of them gets out. */
export function rowView(row: RowRecord, actor: Actor, context: ViewContext): Row {
  const sees = (field: string) => seesField(actor, field, row);
  const findings = row.findings.map((finding) => findingView(finding, sees(finding.field)));
  // Why a list was returned or withdrawn is said in words, which may name what the cells hide.
  const seesNotes = seesVisibility(actor, 'INTERNAL', row);
  return {
    ...row,
    street: { code: row.streetCode, name: row.streetName },
    state: row.revisionState,
    seesCorrections: may(actor, 'correction.view', row),
    enterpriseName: row.values.enterpriseName,
    cells: cellItems(row, findings, sees, context),
    findings,
    acts: row.acts.map((act) => actItem({ ...act, note: seesNotes ? act.note : null })),
    versions: row.versions.map((version) => ({
      rowVersionId: version.rowVersionId,
      revisionId: version.revisionId,
      action: version.action,
      state: version.state,
      at: iso(version.at),
      statedBy: version.statedByName,
      decidedBy: version.decidedByName ?? null,
      reason: seesNotes ? (version.reason ?? null) : null,
      changes:
        version.approvedSequence !== null || may(actor, 'list.view', row)
          ? changesOf(version, row, sees, context)
          : null,
    })),
  };
}

/** The version of a row that another one of it went on from: the last one that was in force before. */
function formerOf(version: RowVersionRecord, versions: readonly RowVersionRecord[]) {
  const before = version.approvedSequence ?? Number.POSITIVE_INFINITY;
  const held = versions.filter(
    ({ approvedSequence, withdrawnSequence }) =>
      approvedSequence !== null &&
      approvedSequence < before &&
      (withdrawnSequence === null || withdrawnSequence > before),
  );
  return held.reduce<RowVersionRecord | null>(
    (last, one) => ((last?.approvedSequence ?? 0) > (one.approvedSequence ?? 0) ? last : one),
    null,
  );
}

/** What a version of a row says otherwise than the one before it; nothing of what the actor may not see. */
function changesOf(
  version: RowVersionRecord,
  row: RowRecord,
  sees: (field: string) => boolean,
  context: ViewContext,
): CellChangeItem[] {
  const former = formerOf(version, row.versions);
  if (!former || version.action === 'REMOVE' || former.action === 'REMOVE') return [];
  const itemsOf = ({ values, mended, cells }: RowVersionRecord) =>
    cellItems({ list: row.list, streetCode: row.streetCode, values, mended, cells }, [], sees, context);
  const before = new Map(itemsOf(former).map((item) => [item.field, item]));
  const now = new Map(itemsOf(version).map((item) => [item.field, item]));
  const order = columnsOf(row.list).map(({ field }) => field);
  const items = [...new Map([...before, ...now]).values()].sort(
    (a, b) => order.indexOf(a.field) - order.indexOf(b.field),
  );
  return items.flatMap(({ field, label, hidden }) => {
    const [old, fresh] = [before.get(field), now.get(field)];
    const same = saidIn(old) === saidIn(fresh) || (old && fresh && writtenIn(old) === writtenIn(fresh));
    return hidden || same ? [] : [{ field, label, before: saidIn(old), now: saidIn(fresh) }];
  });
}

const writtenIn = ({ mended, original }: CellItem): string => (mended ?? original).trim();

/** What a cell says: what was understood, or its text where nothing was. */
export function saidIn(cell: CellItem | undefined): string {
  if (!cell) return '';
  return cell.understood || writtenIn(cell);
}

export function findingView(finding: FindingRecord, seen: boolean): Finding {
  return seen ? finding : { ...finding, original: '', message: '您不能查看这一格的内容', suggestions: [] };
}

/** Cells in the order of the template; `findings` are those that may be shown. */
export function cellItems(
  row: CellsOfRow,
  findings: Finding[],
  sees: (field: string) => boolean,
  context: ViewContext,
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
        understood: hidden ? '' : understood(row, field, context),
        erasedAt: isoOrNull(row.cells[field]?.erasedAt ?? null),
        hidden,
        selfReported: row.selfReported?.includes(field) ?? false,
        findings: findings.filter((finding) => finding.field === field),
      };
    });
}

/** What was taken of a cell, in words. Columns that only stand in the file are taken as they are. */
function understood(row: CellsOfRow, field: string, { streetName, meanings }: ViewContext): string {
  const value = row.values[field as keyof SingleValues];
  if (field === 'operatingStreetCode' || field === 'registeredStreet')
    return typeof value === 'string' ? streetName(value) : '';
  if (field === 'demandState') return demandStateWords[row.values.demandState ?? 'OPEN'];
  if (field === 'roles') return (row.values.roles ?? []).map((role) => roleWordOf[role]).join('、');
  if (field === 'segmentText')
    return row.values.segmentId ? (row.values.segmentText ?? '') : '未归入图谱(待归类)';
  if (field === 'chainText') return row.values.chainId ? (row.values.chainText ?? '') : '图谱中还没有这条链';
  const meant = (product: StatedProduct, column: 'product' | 'products') =>
    product.productId === null ? meanings.get(productMentionId(row, column, product)) : undefined;
  if (field === 'products')
    return (row.values.products ?? []).map((one) => productWords(one, meant(one, 'products'))).join('、');
  if (field === 'product' && row.values.product)
    return productWords(row.values.product, meant(row.values.product, 'product'));
  if (value === undefined || value === null) return isKnown(field) ? '' : (row.cells[field]?.text ?? '');
  return statedWords(field, value);
}

/** Fields whose values are codes. */
const codeWords: Record<string, Record<string, string>> = {
  known: knownWords,
  demandState: demandStateWords,
};

/** A value of a row in words. */
export function statedWords(field: string, value: NonNullable<SingleValues[keyof SingleValues]>): string {
  const word = codeWords[field]?.[String(value)];
  if (word) return word;
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

const productWords = (product: StatedProduct, meant = '待归类') =>
  product.productId ? product.text : `${product.text}(${meant})`;

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
  'consentMatch',
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
