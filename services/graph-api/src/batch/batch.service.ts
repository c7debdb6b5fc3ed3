import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Proposal } from '../comparison/propose-rows.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { UnknownLayout } from '../layout/unknown-layout.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may } from '../policy/policy.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { rowMatch, sameStatement } from '../row/row-key.ts';
import type { RowAction } from '../row/row-version.ts';
import type { ReadWorkbook, StatedRow, StatedValues } from '../row/stated-row.ts';
import * as repository from './batch.repository.ts';
import type { Batch } from './batch.type.ts';

/** One approval is one transaction, and a transaction has a memory bound: see docs/adr. */
export const MOST_ROWS = 5_000;

export interface UploadedFile {
  streetCode: string;
  fileName: string;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  bytes: Uint8Array;
  operationId: string;
}

/** 0 to 1, and a Chinese word for what is being done. */
export type OnProgress = (progress: number, step: string) => void;

export interface TakenIn {
  batchId: string;
  revisionId: string;
}

/** Reads a file in a worker. Throws an AppError when it cannot be read whole. */
export type ReadFile = (file: UploadedFile, onProgress: OnProgress) => Promise<ReadWorkbook>;

/** Compares a file that carries row keys with the lists. */
export type Propose = (file: UploadedFile, read: ReadWorkbook) => Promise<Proposal>;

/** An uploaded file, from its bytes to a draft revision, and back out again. */
export class BatchService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly outside: { readFile: ReadFile; propose: Propose; isDemo: () => Promise<boolean> },
  ) {}

  /**
   * Takes a file in whole, with findings, or not at all: as a draft revision of its street, or, where the file carries
   * row keys, as a proposal to be compared with the lists. Repeating the operation gives the same answer.
   */
  async takeIn(actor: Actor, file: UploadedFile, onProgress: OnProgress = () => {}): Promise<TakenIn> {
    demandAccess(actor, 'list.upload', { streetCode: file.streetCode });
    onProgress(0.05, '读取文件');
    const read = await this.outside.readFile(file, (progress, step) =>
      onProgress(0.05 + progress * 0.6, step),
    );
    if (read.unknown.length > 0) throw new UnknownLayout({ ...placeOf(file), tables: read.unknown });
    refuseOversized(read, file);
    onProgress(0.7, '与现有清单核对');
    const keyed = read.keyedLists.length > 0;
    const proposal = keyed
      ? await this.outside.propose(file, read)
      : { drafts: await this.draftRows(file, read.rows), unchanged: 0, meanwhile: 0 };
    onProgress(0.8, '保存');
    const demo = await this.outside.isDemo();
    const batchId = ledgerKey('batch', file.operationId);
    const input = {
      type: 'BATCH_TAKEN_IN' as const,
      operationId: file.operationId,
      actor,
      subjectId: batchId,
      note: file.fileName,
      payload: { streetCode: file.streetCode, sha256: file.sha256, rows: read.rows.length },
    };
    return this.ledger.record(input, async (tx, act) => {
      const revisionId = ledgerKey('revision', batchId);
      const draft = {
        batchId,
        revisionId,
        file,
        read,
        ...proposal,
        state: keyed ? ('PROPOSED' as const) : ('DRAFT' as const),
        actor,
        at: act.at,
        sequence: act.sequence,
        demo,
      };
      await repository.writeBatch(tx, draft);
      onProgress(1, '完成');
      return { batchId, revisionId };
    });
  }

  /** Takes everything that came with a file out of force now; what held before it holds again. */
  async withdraw(actor: Actor, batchId: string, reason: string, operationId: string): Promise<void> {
    const batch = await repository.getBatch(this.database, batchId);
    if (!batch) throw new AppError('NOT_FOUND', '没有找到这一批清单,可能已被删除。请返回清单页重新选择。');
    demandAccess(actor, 'batch.withdraw', { streetCode: batch.streetCode });
    if (!reason.trim()) throw new AppError('BAD_INPUT', '请写明撤回的原因。', { place: { field: 'reason' } });
    const input = { type: 'BATCH_WITHDRAWN' as const, operationId, actor, subjectId: batchId, note: reason };
    await this.ledger.record(input, async (tx, act) => {
      const withdrawn = await repository.withdrawBatch(tx, batchId, actor.name, act);
      if (!withdrawn) throw new AppError('STATE', '这一批清单已经撤回过,不用再撤。');
      await this.projection.project(tx, act, withdrawn.rowKeys);
      return null;
    });
  }

  /** A file that was taken in, as the actor may see it. */
  async view(actor: Actor, batchId: string): Promise<Batch> {
    const record = await repository.getBatch(this.database, batchId);
    if (!record) throw new AppError('NOT_FOUND', '没有找到这一批清单,可能已被删除。请返回清单页重新选择。');
    demandAccess(actor, 'list.view', { streetCode: record.streetCode });
    return {
      ...record,
      street: { code: record.streetCode, name: record.streetName },
      uploadedAt: iso(record.uploadedAt),
      uploadedBy: record.uploadedByName,
      withdrawnAt: isoOrNull(record.withdrawnAt),
      canWithdraw:
        record.withdrawnAt === null && may(actor, 'batch.withdraw', { streetCode: record.streetCode }),
    };
  }

  /** The key, action and match of each row: an unknown row is new, a known one changed or confirmed. */
  private async draftRows(file: UploadedFile, rows: readonly StatedRow[]): Promise<DraftRow[]> {
    const seen = new Map<string, number>();
    const matched = rows.map((row) => {
      const { matchByName } = rowMatch(file.streetCode, row);
      const ordinal = seen.get(matchByName) ?? 0;
      seen.set(matchByName, ordinal + 1);
      return { row, match: rowMatch(file.streetCode, row, ordinal) };
    });
    const current = await repository.findCurrentRows(
      this.database,
      matched.map((entry) => entry.match),
    );
    const taken = new Set<string>();
    return matched.map(({ row, match }) => {
      const known = current.get(match.matchByCode) ?? current.get(match.matchByName);
      const found = known && !taken.has(known.rowKey) ? known : undefined;
      const rowKey = found?.rowKey ?? ledgerKey('row', match.matchByName);
      taken.add(rowKey);
      return { row, rowKey, ...match, action: actionOn(found?.values, row.values) };
    });
  }
}

export interface DraftRow {
  row: StatedRow;
  rowKey: string;
  action: RowAction;
  matchByCode: string;
  matchByName: string;
  /** The version that the row goes on from, '' for a new one; absent where nothing was compared. */
  baseVersionId?: string;
}

function actionOn(former: StatedValues | undefined, values: StatedValues): RowAction {
  if (!former) return 'ADD';
  return sameStatement(former, values) ? 'CONFIRM' : 'CHANGE';
}

const placeOf = ({ streetCode, fileName, sha256 }: UploadedFile) => ({ streetCode, fileName, sha256 });

function refuseOversized(read: ReadWorkbook, file: UploadedFile) {
  const place = { file: file.fileName };
  if (read.rows.length === 0) {
    throw new AppError('BAD_INPUT', '文件里没有读到任何企业行。请核对表头和内容后重新上传。', { place });
  }
  if (read.rows.length > MOST_ROWS) {
    const message = `文件有 ${read.rows.length} 行,一次最多收 ${MOST_ROWS} 行。请按产业链或园区分成几个文件上传。`;
    throw new AppError('LIMIT', message, { place });
  }
}
