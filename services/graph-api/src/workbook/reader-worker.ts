import { ModelLookup } from '../edition/model-lookup.ts';
import { giveMemoryBack } from '../give-memory-back.ts';
import type { FoundRow } from '../row/stated-row.ts';
import type { ReaderJob, ReadPart } from './read-in-worker.ts';
import { openWorkbook } from './read-workbook.ts';
import { workInParts } from './worker-side.ts';

/** Rows that are handed over at once. */
const ROWS_A_PART = 1_000;

await workInParts<ReaderJob, ReadPart>(async function* ({ input, edition, streets }, onProgress) {
  const { outline, rows } = openWorkbook(input, new ModelLookup(edition, streets), onProgress);
  yield outline;
  let part: FoundRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS_A_PART) continue;
    yield part;
    part = [];
    // Of a list of usual length there is one part, and nothing to give back.
    giveMemoryBack();
  }
  if (part.length > 0) yield part;
});
