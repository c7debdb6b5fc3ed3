import { parentPort, type TransferListItem, workerData } from 'node:worker_threads';
import { AppError } from '../error/app-error.ts';
import type { WorkerMessage, WorkerProgress } from './in-worker.ts';

/** Runs the work of a worker thread on what it was given, and tells what came of it. */
export async function workOn<Job, Result>(
  work: (job: Job, onProgress: WorkerProgress) => Result | Promise<Result>,
  moved: (result: Result) => TransferListItem[] = () => [],
): Promise<void> {
  const tell = (message: WorkerMessage<Result>, list: TransferListItem[] = []) =>
    parentPort?.postMessage(message, list);
  try {
    const result = await work(workerData as Job, (done, total) => tell({ kind: 'PROGRESS', done, total }));
    tell({ kind: 'DONE', result }, moved(result));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, place } = error;
    tell({ kind: 'REFUSED', code, message, ...(place && { place }) });
  }
}
