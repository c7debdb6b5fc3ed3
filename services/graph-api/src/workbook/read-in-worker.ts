import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import { giveMemoryBack } from '../give-memory-back.ts';
import type {
  FoundRow,
  ReadFinding,
  ReadWorkbook,
  WorkbookOutline,
  WorkbookReading,
} from '../row/stated-row.ts';
import { partsFromWorker, type WorkerOptions } from './in-worker.ts';
import type { WorkbookInput } from './read-workbook.ts';

/** What the worker is given: plain data only. */
export interface ReaderJob {
  input: WorkbookInput;
  edition: EditionContent;
  streets: StreetEntry[];
}

/** What the worker gives: first the outline, then rows. */
export type ReadPart = WorkbookOutline | FoundRow[];

/**
 * Reads a file in a thread of its own.
 * @throws AppError BAD_INPUT when the file is refused, LIMIT when it takes too much memory or time.
 */
export async function readInWorker(
  job: ReaderJob,
  options: Pick<WorkerOptions, 'bounds' | 'onProgress' | 'signal'> = {},
): Promise<WorkbookReading> {
  const { fileName } = job.input;
  const bytes = new Uint8Array(job.input.bytes);
  const data = { ...job, input: { ...job.input, bytes } };
  const parts = partsFromWorker<ReadPart>('reader-worker', data, {
    ...options,
    fileName,
    moved: [bytes.buffer],
  });
  const { value: outline } = await parts.next();
  if (!outline || Array.isArray(outline)) throw new Error('the reader gave no outline');
  return { outline, pieces: piecesOf(parts), close: async () => void (await parts.return()) };
}

async function* piecesOf(parts: AsyncGenerator<ReadPart, void, undefined>): AsyncGenerator<FoundRow[]> {
  let first = true;
  for await (const part of parts) {
    if (!Array.isArray(part)) continue;
    if (!first) giveMemoryBack();
    first = false;
    yield part;
  }
}

/** What was read already, as a reading. */
export function readingOf({ rows, findings, ...rest }: ReadWorkbook): WorkbookReading {
  const byPlace = new Map<string, ReadFinding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  const found = rows.map((row) => ({ row, findings: byPlace.get(placeOf(row)) ?? [] }));
  const keyed = rows.flatMap(({ given, list, values }, position) =>
    given ? [{ ...given, position, list, name: values.enterpriseName }] : [],
  );
  return {
    outline: { ...rest, rowCount: rows.length, keyed },
    pieces: (async function* () {
      yield found;
    })(),
    close: async () => {},
  };
}

const placeOf = ({ sheet, rowNumber }: { sheet: string; rowNumber: number }) => `${sheet}!${rowNumber}`;
