import type { Worker } from 'node:worker_threads';
import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import { AppError, type ErrorCode, type ErrorPlace } from '../error/app-error.ts';
import type { ReadWorkbook } from '../row/stated-row.ts';
import { startThread } from '../thread.ts';
import type { ReadProgress, WorkbookInput } from './read-workbook.ts';

/** What the worker is given: plain data only. */
export interface ReaderJob {
  input: WorkbookInput;
  edition: EditionContent;
  streets: StreetEntry[];
}

/** What the worker answers. */
export type ReaderMessage =
  | { kind: 'PROGRESS'; done: number; total: number }
  | { kind: 'READ'; workbook: ReadWorkbook }
  | { kind: 'REFUSED'; code: ErrorCode; message: string; place?: ErrorPlace };

/** Bounds of one reading: memory of the worker in MB, and time in milliseconds. */
export interface ReaderBounds {
  memoryMb: number;
  timeMs: number;
}

const usualBounds: ReaderBounds = { memoryMb: 700, timeMs: 120_000 };

/**
 * Reads a file in a thread of its own, with bounded memory and time, so that no file can stop the service.
 * @throws AppError BAD_INPUT when the file is refused, LIMIT when it takes too much memory or time.
 */
export function readInWorker(
  job: ReaderJob,
  onProgress?: ReadProgress,
  bounds: ReaderBounds = usualBounds,
): Promise<ReadWorkbook> {
  const { fileName } = job.input;
  const worker = startWorker(job, bounds);
  return new Promise<ReadWorkbook>((resolve, reject) => {
    const tooMuch = (what: string, cause?: unknown) =>
      new AppError(
        'LIMIT',
        `文件“${fileName}”${what},没有读入,请拆成几个较小的文件、去掉多余的格式后再上传。`,
        {
          place: { file: fileName },
          cause,
        },
      );
    const timer = setTimeout(() => reject(tooMuch('读取时间过长')), bounds.timeMs);
    worker.on('message', (message: ReaderMessage) => {
      if (message.kind === 'PROGRESS') onProgress?.(message.done, message.total);
      else if (message.kind === 'READ') resolve(message.workbook);
      else reject(new AppError(message.code, message.message, message.place ? { place: message.place } : {}));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('占用内存过大', error) : error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new Error('the reader stopped without an answer'));
    });
  }).finally(() => worker.terminate());
}

function startWorker(job: ReaderJob, bounds: ReaderBounds): Worker {
  const bytes = new Uint8Array(job.input.bytes);
  const data = { ...job, input: { ...job.input, bytes } };
  return startThread(new URL('./reader-worker.ts', import.meta.url), data, {
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
  });
}
