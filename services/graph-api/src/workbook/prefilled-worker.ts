import type { RowInForce } from './workbook.repository.ts';
import { workInParts } from './worker-side.ts';
import { type PrefilledJob, PrefilledWriter } from './write-prefilled.ts';

/** Asks for its rows with null, portion by portion, and answers the workbook in the end. */
await workInParts<PrefilledJob, Uint8Array | null, RowInForce[]>(
  async function* (job) {
    const writer = new PrefilledWriter(job);
    for (let portion = 0; portion < job.portions; portion += 1) writer.add(yield null);
    yield await writer.finish();
  },
  (bytes) => (bytes ? [bytes.buffer as ArrayBuffer] : []),
);
