import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Proposal } from '../comparison/propose-rows.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { UnknownLayout } from '../layout/unknown-layout.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may } from '../policy/policy.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { rowMatch, sameStatement } from '../row/row-key.ts';
import type { RowAction } from '../row/row-version.ts';
import type { FoundRow, StatedValues, WorkbookOutline, WorkbookReading } from '../row/stated-row.ts';
import * as repository from './batch.repository.ts';
import type { Batch } from './batch.type.ts';
import { PieceWriter } from './piece-writer.ts';

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

/** Throws where the work is no longer this worker's, or no longer wanted. Holds that off until the transaction ends. */
export type HoldLease = (tx: Transaction) => Promise<void>;

/** How taking in is watched, ended and kept from being done twice at once. */
export interface TakeInWork {
  onProgress?: OnProgress;
  signal?: AbortSignal;
  hold?: HoldLease;
}

export interface TakenIn {
  batchId: string;
  /** The first of its revisions. */
  revisionId: string;
  /** How many revisions it makes. */
  pieces: number;
}

/** Reads a file in a worker. Throws an AppError when it cannot be read whole. */
export type ReadFile = (
  file: UploadedFile,
  options: { onProgress: OnProgress; signal?: AbortSignal | undefined },
) => Promise<WorkbookReading>;

/** Compares a file that carries row keys with the lists. */
export type Propose = (file: UploadedFile, reading: WorkbookReading) => Promise<Proposal>;

/** How much of the work is done when this share of the rows is. */
export const savedShare = (rows: number): number => 0.1 + 0.85 * Math.min(1, rows);

const batchIdOf = ({ operationId }: Pick<UploadedFile, 'operationId'>) => ledgerKey('batch', operationId);

const actOf = (actor: Actor, file: UploadedFile, rows: number) => ({
  type: 'BATCH_TAKEN_IN' as const,
  operationId: file.operationId,
  actor,
  subjectId: batchIdOf(file),
  note: file.fileName,
  payload: { streetCode: file.streetCode, sha256: file.sha256, rows },
});

/** An uploaded file, from its bytes to draft revisions, and back out again. */
export class BatchService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly outside: { readFile: ReadFile; propose: Propose; isDemo: () => Promise<boolean> },
  ) {}

  /**
   * Takes a file in whole, with findings, or not at all: as a draft revision of its street, or, where the file carries
   * row keys, as a proposal to be compared with the lists. A file with more rows than a revision holds becomes several,
   * which nobody sees before the last one is there. Repeating the operation gives the same answer, and goes on with
   * what an attempt that broke off has written.
   */
  async takeIn(actor: Actor, file: UploadedFile, work: TakeInWork = {}): Promise<TakenIn> {
    demandAccess(actor, 'list.upload', { streetCode: file.streetCode });
    const { onProgress = () => {}, signal } = work;
    if (await repository.getBatch(this.database, batchIdOf(file))) return this.takenBefore(actor, file);
    onProgress(0.05, '读取文件');
    const reading = await this.outside.readFile(file, {
      onProgress: (share, step) => onProgress(savedShare(share), step),
      signal,
    });
    try {
      const { outline } = reading;
      if (outline.unknown.length > 0) throw new UnknownLayout({ ...placeOf(file), tables: outline.unknown });
      if (outline.rowCount === 0) throw refusedEmpty(file);
      onProgress(savedShare(0), '与现有清单核对');
      const keyed = outline.keyedLists.length > 0;
      const proposal = keyed
        ? await this.outside.propose(file, reading)
        : { drafts: this.draftRows(file, reading), left: { unchanged: 0, meanwhile: 0 } };
      return await this.keep(actor, file, { outline, keyed, proposal }, work);
    } finally {
      await reading.close();
    }
  }

  /** Keeps what a file says: in one act, or, where it is long, piece by piece, and then an act that brings them in. */
  private async keep(actor: Actor, file: UploadedFile, said: Said, work: TakeInWork): Promise<TakenIn> {
    const { outline, keyed, proposal } = said;
    const batchId = batchIdOf(file);
    const common = { batchId, file, actor, demo: await this.outside.isDemo() };
    const writer = new PieceWriter(this.database, common, work, outline.rowCount);
    let last: DraftRow[] = [];
    let rowCount = 0;
    for await (const { drafts, more } of inPieces(proposal.drafts)) {
      rowCount += drafts.length;
      if (more || writer.ids.length > 0) await writer.write(drafts);
      else last = drafts;
    }
    const only = writer.ids.length === 0;
    if (!only) await writer.removeOthers();
    work.onProgress?.(savedShare(1), '完成');
    const revisionIds = only ? [ledgerKey('revision', batchId)] : writer.ids;
    const [revisionId = ''] = revisionIds;
    const writeOnly = (tx: Transaction) =>
      repository.writePiece(tx, { ...common, revisionId, drafts: last, digest: null });
    const takeIn = async (tx: Transaction, act: ActPlace) => {
      await work.hold?.(tx);
      await repository.takeInBatch(tx, {
        ...common,
        ...act,
        rowCount,
        skipped: outline.skipped,
        state: keyed ? 'PROPOSED' : 'DRAFT',
        left: proposal.left,
        revisionIds,
      });
      return { batchId, revisionId, pieces: revisionIds.length };
    };
    return this.ledger.record(actOf(actor, file, outline.rowCount), takeIn, only ? writeOnly : undefined);
  }

  /** What the same operation answered before. */
  private takenBefore(actor: Actor, file: UploadedFile): Promise<TakenIn> {
    return this.ledger.record(actOf(actor, file, 0), async () => {
      throw new Error('a batch without its act');
    });
  }

  /** Removes what an upload has written that is given up before all of it was there. */
  async giveUp(operationId: string, hold: HoldLease): Promise<void> {
    const batchId = batchIdOf({ operationId });
    for (const revisionId of (await repository.listIncoming(this.database, batchId)).keys()) {
      await this.database.write(async (tx) => {
        await hold(tx);
        await repository.removeIncoming(tx, revisionId);
      });
    }
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
  private async *draftRows(file: UploadedFile, { pieces }: WorkbookReading): AsyncGenerator<DraftRow> {
    const seen = new Map<string, number>();
    const taken = new Set<string>();
    for await (const piece of pieces) {
      const matched = piece.map(({ row, findings }) => {
        const { matchByName } = rowMatch(file.streetCode, row);
        const ordinal = seen.get(matchByName) ?? 0;
        seen.set(matchByName, ordinal + 1);
        return { row, findings, match: rowMatch(file.streetCode, row, ordinal) };
      });
      const matches = matched.map(({ match }) => match);
      const current = await repository.findCurrentRows(this.database, matches);
      for (const { row, findings, match } of matched) {
        const known = current.get(match.matchByCode) ?? current.get(match.matchByName);
        const found = known && !taken.has(known.rowKey) ? known : undefined;
        const rowKey = found?.rowKey ?? ledgerKey('row', match.matchByName);
        taken.add(rowKey);
        yield { row, findings, rowKey, ...match, action: actionOn(found?.values, row.values) };
      }
    }
  }
}

/** A file as it is understood, before it is kept. */
interface Said {
  outline: WorkbookOutline;
  keyed: boolean;
  proposal: Proposal;
}

export interface DraftRow extends FoundRow {
  rowKey: string;
  action: RowAction;
  matchByCode: string;
  matchByName: string;
  /** The version that the row goes on from, '' for a new one; absent where nothing was compared. */
  baseVersionId?: string;
}

/** As many rows at once as one revision holds. */
async function* inPieces(
  rows: AsyncIterable<DraftRow>,
): AsyncGenerator<{ drafts: DraftRow[]; more: boolean }> {
  let drafts: DraftRow[] = [];
  for await (const row of rows) {
    if (drafts.length === MOST_ROWS) {
      yield { drafts, more: true };
      drafts = [];
    }
    drafts.push(row);
  }
  if (drafts.length > 0) yield { drafts, more: false };
}

function actionOn(former: StatedValues | undefined, values: StatedValues): RowAction {
  if (!former) return 'ADD';
  return sameStatement(former, values) ? 'CONFIRM' : 'CHANGE';
}

const placeOf = ({ streetCode, fileName, sha256 }: UploadedFile) => ({ streetCode, fileName, sha256 });

const refusedEmpty = (file: UploadedFile) =>
  new AppError('BAD_INPUT', '文件里没有读到任何企业行。请核对表头和内容后重新上传。', {
    place: { file: file.fileName },
  });
