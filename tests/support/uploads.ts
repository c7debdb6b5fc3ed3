import { createHash } from 'node:crypto';
import type { LayoutNeeded } from '../../services/graph-api/src/layout/unknown-layout.ts';
import type { FoundRow, ReadWorkbook, WorkbookReading } from '../../services/graph-api/src/row/stated-row.ts';
import { districtOfficer } from './kernel.ts';
import type { TestClient } from './test-client.ts';
import type { TestServer } from './test-server.ts';

export interface UploadedList {
  jobId: string;
  sha256: string;
  batchId: string;
  revisionId: string;
}

/** Hands a list in as a street's officer does it: through the file route and a job, until it is a draft. */
export async function uploadList(
  server: TestServer,
  officer: TestClient,
  streetCode: string,
  file: { name: string; content: Buffer },
): Promise<UploadedList> {
  const sha256 = createHash('sha256').update(file.content).digest('hex');
  const response = await officer.upload({ streetCode, operationId: `upload-${sha256.slice(0, 20)}` }, file);
  const { jobId } = response.json<{ jobId: string }>();
  const { batchId, revisionId, message } = await endedJob(server, jobId);
  if (!batchId || !revisionId) throw new Error(`${file.name} was not taken in: ${message}`);
  return { jobId, sha256, batchId, revisionId };
}

interface JobResult {
  batchId?: string;
  revisionId?: string;
  layout?: LayoutNeeded;
}

/** What a job made, once it is over. */
export async function endedJob(server: TestServer, jobId: string) {
  for (;;) {
    const { state, result, message } = await server.services.jobs.get(districtOfficer, jobId);
    if (state === 'SUCCEEDED' || state === 'FAILED') {
      return { message, ...(JSON.parse(result ?? '{}') as JobResult) };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A file that is read in portions, as a whole. */
export async function wholeOf({ outline, pieces }: WorkbookReading): Promise<ReadWorkbook> {
  const found: FoundRow[] = [];
  for await (const piece of pieces) found.push(...piece);
  const { rowCount: _, keyed: __, ...rest } = outline;
  return {
    rows: found.map(({ row }) => row),
    findings: found.flatMap(({ findings }) => findings),
    ...rest,
  };
}
