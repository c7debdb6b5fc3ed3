import { ModelLookup } from '../edition/model-lookup.ts';
import type { ReadWorkbook } from '../row/stated-row.ts';
import type { ReaderJob } from './read-in-worker.ts';
import { readWorkbook } from './read-workbook.ts';
import { workOn } from './worker-side.ts';

await workOn<ReaderJob, ReadWorkbook>(({ input, edition, streets }, onProgress) =>
  readWorkbook(input, new ModelLookup(edition, streets), onProgress),
);
