import { parentPort, workerData } from 'node:worker_threads';
import { ModelLookup } from '../edition/model-lookup.ts';
import { AppError } from '../error/app-error.ts';
import type { ReaderJob, ReaderMessage } from './read-in-worker.ts';
import { readWorkbook } from './read-workbook.ts';

const { input, edition, streets } = workerData as ReaderJob;
const tell = (message: ReaderMessage) => parentPort?.postMessage(message);

try {
  const lookup = new ModelLookup(edition, streets);
  const workbook = readWorkbook(input, lookup, (done, total) => tell({ kind: 'PROGRESS', done, total }));
  tell({ kind: 'READ', workbook });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  tell({
    kind: 'REFUSED',
    code: error.code,
    message: error.message,
    ...(error.place && { place: error.place }),
  });
}
