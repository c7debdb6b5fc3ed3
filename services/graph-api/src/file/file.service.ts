import { createHash } from 'node:crypto';
import type { AuditService } from '../audit/audit.service.ts';
import { AppError } from '../error/app-error.ts';
import type { JobService } from '../job/job.service.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor, may } from '../policy/policy.ts';
import type { FileRepository } from './file.repository.ts';

export const IMPORT = 'IMPORT';
const MAX_NAME = 200;

export interface Upload {
  streetCode: string;
  fileName: string;
  content: Buffer;
  /** Made by the browser once for this upload; sent again it makes no second job. */
  operationId: string;
}

/** What a job of kind IMPORT is told. */
export interface ImportPayload {
  actor: Actor;
  streetCode: string;
  fileName: string;
  sha256: string;
  operationId: string;
}

/** Workbooks as they were uploaded: kept, queued for taking in, given back. */
export class FileService {
  constructor(
    private readonly repository: FileRepository,
    private readonly jobs: JobService,
    private readonly audit: AuditService,
  ) {}

  /** May the actor upload for this street? Asked before the file is read off the wire. */
  demandUpload(actor: Actor | null, streetCode: string): Actor {
    return demandAccess(actor, 'list.upload', { streetCode });
  }

  /** Keeps the file and queues its taking in; returns the job's id. */
  async upload(actor: Actor | null, upload: Upload): Promise<string> {
    const { streetCode, operationId, content } = upload;
    const uploader = this.demandUpload(actor, streetCode);
    const fileName = cleanName(upload.fileName);
    if (content.length === 0) throw badUpload('file', '文件是空的,请检查后重新上传。');
    if (!/^[\w-]{8,64}$/.test(operationId))
      throw badUpload('operationId', '缺少操作编号,请刷新页面后重新上传。');
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.repository.store(sha256, fileName, content);
    await this.audit.record(uploader, 'UPLOAD', `${streetCode} ${fileName} ${sha256}`);
    const payload: ImportPayload = { actor: uploader, streetCode, fileName, sha256, operationId };
    return this.jobs.enqueue(uploader, { kind: IMPORT, title: fileName, operationId }, payload);
  }

  /** The file as it was uploaded, for those who may see the list of one of its streets. */
  async download(actor: Actor | null, sha256: string): Promise<{ name: string; content: Buffer }> {
    const reader = demandActor(actor);
    const file = await this.repository.get(sha256);
    if (!file) throw new AppError('NOT_FOUND', '没有找到这个文件。请从清单页重新打开。');
    const street = file.batchStreets.findIndex((streetCode) => may(reader, 'file.download', { streetCode }));
    if (street < 0) {
      await this.audit.record(reader, 'DOWNLOAD', sha256, 'DENIED');
      throw new AppError('FORBIDDEN', '您不能下载其他街道的原始文件。如有需要,请联系该街道或区级管理部门。');
    }
    await this.audit.record(reader, 'DOWNLOAD', sha256);
    const name = file.batchNames[street] ?? file.name;
    return {
      name: file.redacted ? `${name.replace(/\.\w+$/, '')}-已删除联系人.xlsx` : name,
      content: await this.repository.read(sha256, file.pieces),
    };
  }

  /** The bytes of a file that an earlier step has kept; for jobs, which have been allowed already. */
  async content(sha256: string): Promise<Buffer> {
    const file = await this.repository.get(sha256);
    if (!file) throw new AppError('NOT_FOUND', '上传的文件已不在系统中,请重新上传。');
    return this.repository.read(sha256, file.pieces);
  }
}

/** The last part of a path, without control characters. */
function cleanName(fileName: string): string {
  const name = (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim();
  if (name === '') throw badUpload('file', '没有选择文件,请选择后再上传。');
  return name.slice(-MAX_NAME);
}

export function badUpload(field: string, message: string): AppError {
  return new AppError('BAD_INPUT', message, { place: { field } });
}
