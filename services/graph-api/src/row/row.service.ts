import type { AuditService } from '../audit/audit.service.ts';
import { findingRecord } from '../batch/batch.repository.ts';
import { settleComments } from '../comment/comment.repository.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Meanings, readMeanings } from '../name/meanings.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, seesDemand, seesField, WITHHELD } from '../policy/policy.ts';
import { page } from '../relay/page.ts';
import { allowedFrom, stateError } from '../revision/revision-state.ts';
import { fieldVisibility } from '../workbook/field-label.ts';
import * as repository from './row.repository.ts';
import { rowMatch } from './row-key.ts';
import { findingView, rowView } from './row-view.ts';
import type { ListKind, ReadFinding, StatedCell, StatedContact, StatedValues } from './stated-row.ts';

/** What a row says after one of its cells was mended. */
export interface UnderstoodRow {
  values: StatedValues;
  contact: StatedContact;
  findings: ReadFinding[];
}

/** Understands the cells of one row by the rules of the reader. */
export type UnderstandRow = (
  list: ListKind,
  cells: Record<string, StatedCell>,
  place: { sheet: string; rowNumber: number; streetCode: string; collectedOn: string | null },
) => Promise<UnderstoodRow>;

const LONGEST_TEXT = 2_000;

/** One row of a list: what stood there, what was understood, and the mending of its cells. */
export class RowService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly understand: UnderstandRow,
    private readonly audit: AuditService,
  ) {}

  /** A row and what its product names were decided to mean. */
  async get(actor: Actor, rowVersionId: string): Promise<repository.RowRecord & { meanings: Meanings }> {
    const row = await this.find(rowVersionId);
    const approved = row.approvedAt !== null;
    demandAccess(actor, approved ? 'row.view' : 'list.view', row);
    if (!seesDemand(actor, row)) throw new AppError('FORBIDDEN', WITHHELD);
    const seesSensitive = Object.keys(row.cells).some(
      (field) => fieldVisibility(field) === 'SENSITIVE' && seesField(actor, field, row),
    );
    if (seesSensitive) {
      await this.audit.record(actor, 'VIEW_SENSITIVE', rowVersionId);
    }
    return { ...row, meanings: await readMeanings(this.database, versionsOf(row)) };
  }

  /** Rows of a revision that the actor may see, in the order of the file. */
  async page(
    actor: Actor,
    filter: Parameters<typeof repository.listRows>[1],
    streetName: (code: string) => string,
  ) {
    const found = await repository.listRows(this.database, filter);
    const positions = new Map(found.rows.map((row) => [row.rowVersionId, row.position]));
    const meanings = await readMeanings(this.database, found.rows);
    const rows = found.rows.map((row) => rowView(row, actor, { streetName, meanings }));
    return page(rows, filter.first, found.totalCount, (row) => [positions.get(row.rowVersionId) ?? 0]);
  }

  /** Findings of a revision that the actor may see, in the order of the file. */
  async findingPage(actor: Actor, filter: Parameters<typeof repository.listFindings>[1]) {
    const found = await repository.listFindings(this.database, filter);
    const positions = new Map(found.findings.map((finding) => [finding.id, finding.position]));
    const findings = found.findings.map((finding) =>
      findingView(finding, seesField(actor, finding.field, finding)),
    );
    return page(findings, filter.first, found.totalCount, (finding) => [positions.get(finding.id) ?? 0]);
  }

  /** What happened to some subjects; whoever asks has been let at them already. */
  acts(subjectIds: readonly string[]): Promise<repository.ActRecord[]> {
    return repository.listActs(this.database, subjectIds);
  }

  /** Puts another text in a cell of a draft and understands the row anew. The original text is kept. */
  async mend(
    actor: Actor,
    change: { rowVersionId: string; field: string; text: string; operationId: string },
  ): Promise<void> {
    const { rowVersionId, field, text, operationId } = change;
    const row = await this.find(rowVersionId);
    demandAccess(actor, 'list.mend', row);
    if (!allowedFrom('mend', row.revisionState)) throw stateError(row.revisionState);
    if (row.confirmedAt !== null) {
      throw new AppError('STATE', '这一行只是确认没有变化,不能在这里改。请到在册清单里改这一行。');
    }
    if (text.length > LONGEST_TEXT) {
      const message = `内容太长,一个单元格最多 ${LONGEST_TEXT} 个字。请缩短后再保存。`;
      throw new AppError('BAD_INPUT', message, { place: placeOf(row, field) });
    }
    const mended = { ...row.mended, [field]: text };
    const understood = await this.understand(row.list, cellsOf(row.cells, mended), {
      sheet: row.sheet,
      rowNumber: row.rowNumber,
      streetCode: row.streetCode,
      collectedOn: row.values.collectedOn?.value ?? null,
    });
    const values = keepWhatTheFileTold(row.values, understood.values, field);
    const input = {
      type: 'CELL_MENDED' as const,
      operationId,
      actor,
      subjectId: rowVersionId,
      payload: { field, text },
    };
    await this.ledger.record(input, async (tx, act) => {
      const state = await repository.getRevisionState(tx, rowVersionId);
      if (!allowedFrom('mend', state)) throw stateError(state);
      await repository.writeMended(tx, {
        rowVersionId,
        field,
        values,
        mended,
        title: values.enterpriseName,
        contact: understood.contact,
        match: rowMatch(row.streetCode, { list: row.list, values }),
      });
      await repository.settleFindings(tx, rowVersionId, [...dependents(field)]);
      const changed = { state: 'CHANGED' as const, reply: text, actorName: actor.name, at: act.at };
      await settleComments(tx, { rowVersionId, field }, changed);
      const findings = understood.findings.filter((finding) => dependents(field).has(finding.field));
      const version = {
        id: rowVersionId,
        rowKey: row.rowKey,
        revisionId: row.revisionId,
        fileName: row.fileName,
      };
      await repository.writeFindings(
        tx,
        findings.map((finding, index) => findingRecord(finding, version, act.sequence * 1_000 + index)),
      );
      return null;
    });
  }

  /** Says that what a finding asks about is right as it stands. An error cannot be confirmed, only mended. */
  async confirmFinding(
    actor: Actor,
    findingId: string,
    operationId: string,
  ): Promise<repository.FindingRecord> {
    const finding = await repository.getFinding(this.database, findingId);
    if (!finding) throw new AppError('NOT_FOUND', '没有找到这条提示,可能已经处理。请刷新页面。');
    demandAccess(actor, 'list.mend', { streetCode: finding.streetCode });
    if (!allowedFrom('mend', finding.revisionState)) throw stateError(finding.revisionState);
    if (finding.severity === 'ERROR') {
      const message = '这一格的内容没有被采用,不能确认,只能改正或留空。';
      throw new AppError('BAD_INPUT', message, { place: finding });
    }
    const input = { type: 'FINDING_CONFIRMED' as const, operationId, actor, subjectId: findingId };
    await this.ledger.record(input, async (tx) => {
      await repository.confirmFinding(tx, findingId);
      return null;
    });
    return { ...finding, state: 'CONFIRMED' };
  }

  private async find(rowVersionId: string): Promise<repository.RowRecord> {
    const row = await repository.getRow(this.database, rowVersionId);
    if (!row) throw new AppError('NOT_FOUND', '没有找到这一行,可能已被删除。请返回清单重新选择。');
    return row;
  }
}

/** A row with its other versions, as far as they give names. */
const versionsOf = (row: repository.RowRecord) => [
  row,
  ...row.versions.map(({ values }) => ({ streetCode: row.streetCode, values })),
];

/** The cells as they now read: mended texts in place of the original ones. */
export function cellsOf(
  cells: Record<string, StatedCell>,
  mended: Record<string, string>,
): Record<string, StatedCell> {
  const texts = Object.entries(mended).map(([field, text]) => [
    field,
    { address: cells[field]?.address ?? '', text },
  ]);
  return { ...cells, ...Object.fromEntries(texts) };
}

/** A code that another row of the file gave, and what the file's title said, are not in the row's own cells. */
function keepWhatTheFileTold(former: StatedValues, now: StatedValues, field: string): StatedValues {
  const kept = { ...now };
  if (!kept.uscc && former.uscc && field !== 'uscc' && field !== 'enterpriseName') kept.uscc = former.uscc;
  kept.collectedOn ??= former.collectedOn;
  return kept;
}

const PLACING = ['industryText', 'chainText', 'segmentText'];

/** The fields whose understanding hangs on the text of this one. */
function dependents(field: string): Set<string> {
  return new Set(PLACING.includes(field) ? PLACING : [field]);
}

function placeOf(row: repository.RowRecord, field: string) {
  return { file: row.fileName, sheet: row.sheet, cell: row.cells[field]?.address ?? '', field };
}
