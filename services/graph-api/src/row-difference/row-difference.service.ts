import { isoOrNull } from '../as-of/as-of.ts';
import { commentView } from '../comment/comment-view.ts';
import type { Database } from '../database/database.ts';
import { readMeanings } from '../name/meanings.ts';
import type { Actor } from '../policy/actor.ts';
import { seesField } from '../policy/policy.ts';
import { type Page, page } from '../relay/page.ts';
import { cellItems, findingView, saidIn, type ViewContext } from '../row/row-view.ts';
import type { StreetService } from '../street/street.service.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import * as repository from './row-difference.repository.ts';
import type { CellDifference, RowDifference } from './row-difference.type.ts';

/** What a revision has otherwise than what is in force, cell by cell. */
export class RowDifferenceService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
  ) {}

  /** The rows of a revision in the order of the file; whoever asks has been let at the revision already. */
  async page(actor: Actor, filter: repository.DifferenceFilter): Promise<Page<RowDifference>> {
    const found = await repository.listDifferences(this.database, filter);
    const context = {
      streetName: await this.streets.namer(),
      meanings: await readMeanings(this.database, found.rows.flatMap(sidesOf)),
    };
    const rows = found.rows.map((row): RowDifference & { position: number } => ({
      rowKey: row.rowKey,
      rowVersionId: row.rowVersionId,
      formerVersionId: row.former?.rowVersionId ?? null,
      formerSince: isoOrNull(row.former?.approvedAt ?? null),
      list: row.list,
      action: row.action,
      sheet: row.sheet,
      rowNumber: row.rowNumber,
      enterpriseName: row.enterpriseName,
      cells: cellDifferences(row, actor, context),
      position: row.position,
    }));
    return page(rows, filter.first, found.totalCount, ({ position }) => [position]);
  }
}

const sidesOf = ({ streetCode, values, former }: repository.DifferentRowRecord) =>
  [values, ...(former ? [former.values] : [])].map((said) => ({ streetCode, values: said }));

function cellDifferences(
  row: repository.DifferentRowRecord,
  actor: Actor,
  context: ViewContext,
): CellDifference[] {
  const sees = (field: string) => seesField(actor, field, row);
  const findings = row.findings.map((finding) => findingView(finding, sees(finding.field)));
  const now = row.action === 'REMOVE' ? [] : cellItems(row, findings, sees, context);
  const before = row.former
    ? cellItems({ ...row.former, streetCode: row.streetCode }, [], sees, context)
    : [];
  const comments = row.comments.map(commentView);
  const items = new Map([...before, ...now].map((item) => [item.field, item]));
  const commented = comments.map(({ field }) => field).filter((field) => !items.has(field));
  const known = [...items.values()].map((item): CellDifference => {
    const { field, label, hidden } = item;
    const [old, fresh] = [before, now].map((cells) => cells.find((cell) => cell.field === field));
    return {
      field,
      label,
      hidden,
      address: fresh?.address ?? '',
      before: saidIn(old),
      now: saidIn(fresh),
      written: fresh ? (fresh.mended ?? fresh.original) : '',
      changed: !hidden && saidIn(old) !== saidIn(fresh),
      findings: fresh?.findings ?? [],
      comments: comments.filter((comment) => comment.field === field),
    };
  });
  return [...known, ...[...new Set(commented)].map((field) => empty(field, comments))];
}

/** A cell that says nothing in either version, but that a reviewer wrote at; or the row as a whole. */
function empty(field: string, comments: CellDifference['comments']): CellDifference {
  return {
    field,
    label: field ? fieldLabel(field) : '整行',
    hidden: false,
    address: '',
    before: '',
    now: '',
    written: '',
    changed: false,
    findings: [],
    comments: comments.filter((comment) => comment.field === field),
  };
}
