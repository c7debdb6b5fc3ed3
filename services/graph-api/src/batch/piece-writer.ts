import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { giveMemoryBack } from '../give-memory-back.ts';
import { ledgerKey } from '../ledger/key.ts';
import * as repository from './batch.repository.ts';
import { type DraftRow, savedShare, type TakeInWork } from './batch.service.ts';

/**
 * Writes the rows of a long file piece by piece, each in a transaction of its own. What an attempt that broke off has
 * written is kept where it is the same; where the lists have changed since, it is written again.
 */
export class PieceWriter {
  /** Of the revisions that are there, in the order of the file. */
  readonly ids: string[] = [];
  private written = 0;
  private former: Map<string, string> | null = null;

  constructor(
    private readonly database: Database,
    private readonly common: Pick<repository.PieceDraft, 'batchId' | 'file' | 'actor' | 'demo'>,
    private readonly work: TakeInWork,
    private readonly rowCount: number,
  ) {}

  async write(drafts: readonly DraftRow[]): Promise<void> {
    const { signal, onProgress } = this.work;
    signal?.throwIfAborted();
    const { batchId } = this.common;
    const revisionId = ledgerKey('revision', batchId, this.ids.length + 1);
    this.former ??= await repository.listIncoming(this.database, batchId);
    const digest = digestOf(drafts);
    const former = this.former.get(revisionId);
    this.former.delete(revisionId);
    if (former !== undefined && former !== digest) await this.remove(revisionId);
    if (former !== digest) {
      await this.database.write(async (tx) => {
        await this.work.hold?.(tx);
        await repository.writePiece(tx, { ...this.common, revisionId, drafts, digest });
      });
    }
    giveMemoryBack();
    this.ids.push(revisionId);
    this.written += drafts.length;
    onProgress?.(savedShare(this.written / this.rowCount), `已存 ${this.written} 行,共 ${this.rowCount} 行`);
  }

  /** Pieces that an earlier attempt wrote, and that the file no longer makes. */
  async removeOthers(): Promise<void> {
    for (const revisionId of this.former?.keys() ?? []) await this.remove(revisionId);
  }

  private async remove(revisionId: string): Promise<void> {
    await this.database.write(async (tx) => {
      await this.work.hold?.(tx);
      await repository.removeIncoming(tx, revisionId);
    });
  }
}

function digestOf(drafts: readonly DraftRow[]): string {
  const hash = createHash('sha256');
  for (const draft of drafts) hash.update(JSON.stringify(draft));
  return hash.digest('hex');
}
