import type { TransferListItem, Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorPlace } from '../error/app-error.ts';
import { startThread } from '../thread.ts';

/** What a worker tells: how far it is, a part of what it makes, that this was all, or why it refuses. */
export type WorkerMessage<Part> =
  | { kind: 'PROGRESS'; done: number; total: number }
  | { kind: 'PART'; part: Part }
  | { kind: 'DONE' }
  | { kind: 'REFUSED'; code: ErrorCode; message: string; place?: ErrorPlace };

/** Bounds of one piece of work: memory of the worker in MB, and time for each part in milliseconds. */
export interface WorkerBounds {
  memoryMb: number;
  timeMs: number;
}

/** Tells how many rows are done so far, of how many. */
export type WorkerProgress = (done: number, total: number) => void;

/** Of a worker: little, for what is new there mostly stays. */
const YOUNG_MB = 16;

const usualBounds: WorkerBounds = { memoryMb: 700, timeMs: 120_000 };

export interface WorkerOptions {
  /** What people call the file, for the sentence that refuses it. */
  fileName: string;
  onProgress?: WorkerProgress | undefined;
  bounds?: WorkerBounds | undefined;
  /** Parts of the data that are handed over instead of copied. */
  moved?: TransferListItem[];
  /** Ends the work. */
  signal?: AbortSignal | undefined;
}

/**
 * Does work on a workbook in a thread of its own, with bounded memory and time, so that no file can stop the service.
 * `program` is the file beside this one, without its extension.
 * @throws AppError BAD_INPUT when the file is refused, LIMIT when it takes too much memory or time.
 */
export async function inWorker<Result>(
  program: string,
  data: object,
  options: WorkerOptions,
): Promise<Result> {
  for await (const result of partsFromWorker<Result>(program, data, options)) return result;
  throw new Error(`${program} made nothing`);
}

/**
 * Work that is made in parts: the worker makes the next one when it is asked for, and is given what `next` is given.
 * @throws AppError as `inWorker` does.
 */
export async function* partsFromWorker<Part, Given = undefined>(
  program: string,
  data: object,
  options: WorkerOptions,
): AsyncGenerator<Part, void, Given> {
  const { bounds = usualBounds, moved = [], signal } = options;
  signal?.throwIfAborted();
  const worker = startThread(new URL(`./${program}.ts`, import.meta.url), data, {
    transferList: moved,
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const answers = new Answers<Part>(worker, program, options, bounds);
  try {
    for (let part = await answers.next(); part !== DONE; part = await answers.next()) {
      worker.postMessage(yield part);
    }
  } finally {
    await worker.terminate();
  }
}

const DONE = Symbol('done');

/** What one worker answers, one part at a time. It makes nothing, and no time runs, between two questions. */
class Answers<Part> {
  private waiting: { resolve: (part: Part | typeof DONE) => void; reject: (error: unknown) => void } | null =
    null;
  private failure: { error: unknown } | null = null;
  private readonly fileName: string;

  constructor(
    worker: Worker,
    program: string,
    { fileName, onProgress, signal }: WorkerOptions,
    private readonly bounds: WorkerBounds,
  ) {
    this.fileName = fileName;
    worker.on('message', (message: WorkerMessage<Part>) => {
      if (message.kind === 'PROGRESS') onProgress?.(message.done, message.total);
      else if (message.kind === 'PART') this.waiting?.resolve(message.part);
      else if (message.kind === 'DONE') this.waiting?.resolve(DONE);
      else
        this.fail(new AppError(message.code, message.message, message.place ? { place: message.place } : {}));
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      this.fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.tooMuch('占用内存过大', error) : error),
    );
    worker.on('exit', () => this.fail(new Error(`${program} stopped without an answer`)));
    signal?.addEventListener('abort', () => this.fail(signal.reason), { once: true });
  }

  async next(): Promise<Part | typeof DONE> {
    if (this.failure) throw this.failure.error;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.waiting = { resolve, reject };
        timer = setTimeout(() => reject(this.tooMuch('处理时间过长')), this.bounds.timeMs);
      });
    } finally {
      clearTimeout(timer);
      this.waiting = null;
    }
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.waiting?.reject(error);
  }

  private tooMuch(what: string, cause?: unknown): AppError {
    const message = `文件“${this.fileName}”${what},没有处理,请拆成几个较小的文件、去掉多余的格式后再试。`;
    return new AppError('LIMIT', message, { place: { file: this.fileName }, cause });
  }
}
