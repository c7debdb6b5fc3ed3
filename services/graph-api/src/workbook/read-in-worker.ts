import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import type { ReadWorkbook } from '../row/stated-row.ts';
import { inWorker, type WorkerBounds } from './in-worker.ts';
import type { ReadProgress, WorkbookInput } from './read-workbook.ts';

/** What the worker is given: plain data only. */
export interface ReaderJob {
  input: WorkbookInput;
  edition: EditionContent;
  streets: StreetEntry[];
}

/**
 * Reads a file in a thread of its own.
 * @throws AppError BAD_INPUT when the file is refused, LIMIT when it takes too much memory or time.
 */
export function readInWorker(
  job: ReaderJob,
  onProgress?: ReadProgress,
  bounds?: WorkerBounds,
): Promise<ReadWorkbook> {
  const { fileName } = job.input;
  const bytes = new Uint8Array(job.input.bytes);
  const data = { ...job, input: { ...job.input, bytes } };
  return inWorker('reader-worker', data, { fileName, bounds, onProgress, moved: [bytes.buffer] });
}
