import type { TransferListItem } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorPlace } from '../error/app-error.ts';
import { startThread } from '../thread.ts';

/** What a worker answers: how far it is, then what it made or why it refuses. */
export type WorkerMessage<Result> =
  | { kind: 'PROGRESS'; done: number; total: number }
  | { kind: 'DONE'; result: Result }
  | { kind: 'REFUSED'; code: ErrorCode; message: string; place?: ErrorPlace };

/** Bounds of one piece of work: memory of the worker in MB, and time in milliseconds. */
export interface WorkerBounds {
  memoryMb: number;
  timeMs: number;
}

/** Tells how many rows are done so far, of how many. */
export type WorkerProgress = (done: number, total: number) => void;

const usualBounds: WorkerBounds = { memoryMb: 700, timeMs: 120_000 };

interface WorkerOptions {
  /** What people call the file, for the sentence that refuses it. */
  fileName: string;
  onProgress?: WorkerProgress | undefined;
  bounds?: WorkerBounds | undefined;
  /** Parts of the data that are handed over instead of copied. */
  moved?: TransferListItem[];
}

/**
 * Does work on a workbook in a thread of its own, with bounded memory and time, so that no file can stop the service.
 * `program` is the file beside this one, without its extension.
 * @throws AppError BAD_INPUT when the file is refused, LIMIT when it takes too much memory or time.
 */
export function inWorker<Result>(
  program: string,
  data: object,
  { fileName, onProgress, bounds = usualBounds, moved = [] }: WorkerOptions,
): Promise<Result> {
  const worker = startThread(new URL(`./${program}.ts`, import.meta.url), data, {
    transferList: moved,
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
  });
  return new Promise<Result>((resolve, reject) => {
    const tooMuch = (what: string, cause?: unknown) =>
      new AppError(
        'LIMIT',
        `文件“${fileName}”${what},没有处理,请拆成几个较小的文件、去掉多余的格式后再试。`,
        {
          place: { file: fileName },
          cause,
        },
      );
    const timer = setTimeout(() => reject(tooMuch('处理时间过长')), bounds.timeMs);
    worker.on('message', (message: WorkerMessage<Result>) => {
      if (message.kind === 'PROGRESS') onProgress?.(message.done, message.total);
      else if (message.kind === 'DONE') resolve(message.result);
      else reject(new AppError(message.code, message.message, message.place ? { place: message.place } : {}));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('占用内存过大', error) : error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new Error(`${program} stopped without an answer`));
    });
  }).finally(() => worker.terminate());
}
