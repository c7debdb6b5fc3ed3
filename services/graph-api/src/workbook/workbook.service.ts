import { dayOf } from '../as-of/as-of.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { getBatch } from '../batch/batch.repository.ts';
import type { Clock } from '../clock.ts';
import { placeOf, readVersions } from '../comparison/comparison.repository.ts';
import type { Database } from '../database/database.ts';
import { readEditionNumbered } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import type { FileService } from '../file/file.service.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import { inWorker, partsFromWorker, type WorkerBounds } from './in-worker.ts';
import { limits } from './open-file.ts';
import {
  type KeysInForce,
  listBatchFindings,
  listKeysInForce,
  type RowInForce,
} from './workbook.repository.ts';
import type { FindingsJob } from './write-findings.ts';
import type { PrefilledJob } from './write-prefilled.ts';

const SOON_MS = 60 * 86_400_000;
/** A file with its own looks is in memory as a whole. */
const MOST_ANNOTATED = 10_000;
/** Rows that are read, and written, at once. */
const ROWS_AT_ONCE = 1_000;

export interface Download {
  name: string;
  content: Buffer;
}

/** Workbooks that the product hands out. */
export class WorkbookService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly files: Pick<FileService, 'content'>,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** A street's rows in force as a workbook to go on with. Contacts stand in it, as in an uploaded file. */
  async prefilled(actor: Actor | null, streetCode: string): Promise<Download> {
    const reader = demandAccess(actor, 'file.download', { streetCode });
    const streets = await this.streets.list();
    const street = streets.find(({ code }) => code === streetCode)?.name;
    if (!street) throw new AppError('NOT_FOUND', '没有这个街道。请回到清单页重新选择。');
    const found = await listKeysInForce(this.database, streetCode, null, limits.rows + 1);
    if (found.rows.length > limits.rows) {
      throw new AppError(
        'LIMIT',
        `${street}的清单超过 ${limits.rows} 行,一份工作簿放不下。请在网页的在册清单里改。`,
      );
    }
    const now = this.clock.now();
    const day = dayOf(now);
    const name = `${street}两张清单-${day}.xlsx`;
    const content = await this.write(name, streetCode, found, {
      street,
      day,
      soon: now + SOON_MS,
      base: found.base,
      edition: await readEditionNumbered(this.database, found.edition ?? 0),
      streets,
    });
    await this.audit.record(reader, 'DOWNLOAD', `${streetCode} ${name}`);
    return { name, content: bufferOf(content) };
  }

  /** Reads the rows as of the base, some at a time, and hands them to the worker that writes them. */
  private async write(
    fileName: string,
    streetCode: string,
    { base, rows }: KeysInForce,
    about: Omit<PrefilledJob, 'counts' | 'portions'>,
  ): Promise<Uint8Array> {
    const counts = { CHAIN: 0, SUPPLY: 0, DEMAND: 0 };
    for (const { list } of rows) counts[list] += 1;
    const job: PrefilledJob = { ...about, counts, portions: Math.ceil(rows.length / ROWS_AT_ONCE) };
    const work = partsFromWorker<Uint8Array | null, RowInForce[]>('prefilled-worker', job, { fileName });
    try {
      let made = await work.next();
      for (let from = 0; made.value === null; from += ROWS_AT_ONCE) {
        const asked = rows.slice(from, from + ROWS_AT_ONCE);
        const entries = asked.map(({ rowKey }) => ({ rowKey, sequence: base }));
        const versions = await readVersions(this.database, streetCode, entries);
        made = await work.next(entries.flatMap((entry) => versions.get(placeOf(entry)) ?? []));
      }
      if (!made.value) throw new Error('the writer made no workbook');
      return made.value;
    } finally {
      await work.return();
    }
  }

  /** An uploaded file with what was found at its cells. Who may download the file may see all of it. */
  async findings(actor: Actor | null, batchId: string): Promise<Download> {
    const reader = demandActor(actor);
    const batch = await getBatch(this.database, batchId);
    if (batch && batch.rowCount > MOST_ANNOTATED) {
      demandAccess(reader, 'file.download', batch);
      const message = `“${batch.fileName}”有 ${batch.rowCount} 行,太长,不能在文件里标注。请在各份修订的页面上看问题。`;
      throw new AppError('LIMIT', message);
    }
    const found = await listBatchFindings(this.database, batchId);
    if (!found) throw new AppError('NOT_FOUND', '没有找到这一批清单,可能已被删除。请返回清单页重新选择。');
    demandAccess(reader, 'file.download', found);
    const { fileName, findings } = found;
    const bytes = await this.files.content(found.sha256);
    const job: FindingsJob = { fileName, bytes: new Uint8Array(bytes), findings, keepLooks: true };
    const content = await annotated(job);
    const name = `${fileName.replace(/\.\w+$/, '')}-问题标注.xlsx`;
    await this.audit.record(reader, 'DOWNLOAD', `${batchId} ${name}`);
    return { name, content: bufferOf(content) };
  }
}

/**
 * A file with its own looks, where they can be kept: the library that keeps them may stumble over what a spreadsheet
 * wrote, or take too much memory for it. Its texts can always be given back.
 */
async function annotated(job: FindingsJob): Promise<Uint8Array> {
  const write = (data: FindingsJob, bounds?: WorkerBounds) =>
    inWorker<Uint8Array>('findings-worker', data, { fileName: job.fileName, bounds });
  try {
    return await write(job, { memoryMb: 500, timeMs: 60_000 });
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_INPUT') throw error;
    return write({ ...job, keepLooks: false });
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
