import { once } from 'node:events';
import { parentPort, type TransferListItem, workerData } from 'node:worker_threads';
import { AppError } from '../error/app-error.ts';
import type { WorkerMessage, WorkerProgress } from './in-worker.ts';

/** Runs the work of a worker thread on what it was given, and tells what came of it. */
export function workOn<Job, Result>(
  work: (job: Job, onProgress: WorkerProgress) => Result | Promise<Result>,
  moved: (result: Result) => TransferListItem[] = () => [],
): Promise<void> {
  return workInParts<Job, Result>(async function* (job, onProgress) {
    yield await work(job, onProgress);
  }, moved);
}

/** Makes one part after the other, each when the last one was taken; `yield` answers what was given for it. */
export async function workInParts<Job, Part, Given = unknown>(
  work: (job: Job, onProgress: WorkerProgress) => AsyncGenerator<Part, void, Given>,
  moved: (part: Part) => TransferListItem[] = () => [],
): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('no worker thread');
  const tell = (message: WorkerMessage<Part>, list: TransferListItem[] = []) =>
    port.postMessage(message, list);
  try {
    const parts = work(workerData as Job, (done, total) => tell({ kind: 'PROGRESS', done, total }));
    let step = await parts.next();
    while (!step.done) {
      tell({ kind: 'PART', part: step.value }, moved(step.value));
      const [given] = (await once(port, 'message')) as [Given];
      step = await parts.next(given);
    }
    tell({ kind: 'DONE' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, place } = error;
    tell({ kind: 'REFUSED', code, message, ...(place && { place }) });
  }
}
