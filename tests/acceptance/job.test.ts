import { createHash } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { AppError } from '../../services/graph-api/src/error/app-error.ts';
import { IMPORT } from '../../services/graph-api/src/file/file.service.ts';
import { JobRepository } from '../../services/graph-api/src/job/job.repository.ts';
import type { JobHandler } from '../../services/graph-api/src/job/job-handlers.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const ZOUMALING = '420112006';
const MINUTE = 60_000;
const JOB =
  'query Job($id: ID!) { job(id: $id) { state progress step message errorCode revisionId batchId } }';
/** Two pieces and a bit, with every byte value. */
const CONTENT = Buffer.from(Uint8Array.from({ length: 2_200_000 }, (_, i) => (i * 7 + (i >> 8)) % 256));
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

interface JobAnswer {
  state: string;
  progress: number;
  step: string;
  message: string | null;
  errorCode: string | null;
  revisionId: string | null;
  batchId: string | null;
}

let server: TestServer;
beforeEach(async () => {
  await server?.close();
  server = await startTestServer();
});
afterAll(() => server.close());

function handleImport(handler: JobHandler): void {
  server.services.jobHandlers.register(IMPORT, handler);
}

async function upload(client: TestClient, operationId = 'operation-1'): Promise<string> {
  const fields = { streetCode: ZOUMALING, operationId };
  const response = await client.upload(fields, { name: '走马岭 产业链清单.xlsx', content: CONTENT });
  expect(response.statusCode).toBe(202);
  return response.json<{ jobId: string }>().jobId;
}

async function ended(client: TestClient, id: string): Promise<JobAnswer> {
  for (let i = 0; i < 200; i++) {
    const { data } = await client.graphql<{ job: JobAnswer }>(JOB, { id });
    if (data && ['SUCCEEDED', 'FAILED'].includes(data.job.state)) return data.job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the job did not end');
}

test('an upload is kept byte for byte, and its job gets what it needs and reports what it made', async () => {
  const payloads: unknown[] = [];
  let content: Buffer | undefined;
  handleImport(async (payload, report) => {
    payloads.push(payload);
    report(0.5, '读取文件');
    content = await server.services.files.content(SHA256);
    return { batchId: 'batch-1', revisionId: 'revision-1' };
  });
  const client = await server.client('zoumaling');
  expect(await ended(client, await upload(client))).toEqual({
    state: 'SUCCEEDED',
    progress: 1,
    step: '完成',
    message: null,
    errorCode: null,
    revisionId: 'revision-1',
    batchId: 'batch-1',
  });
  expect(payloads).toMatchObject([
    { streetCode: ZOUMALING, fileName: '走马岭 产业链清单.xlsx', sha256: SHA256, operationId: 'operation-1' },
  ]);
  expect(content?.equals(CONTENT)).toBe(true);
});

test('the same upload sent again makes no second job and no second copy', async () => {
  let runs = 0;
  handleImport(async () => ({ batchId: 'b', revisionId: `r${++runs}` }));
  const client = await server.client('zoumaling');
  const [first, second] = await Promise.all([upload(client), upload(client)]);
  await ended(client, first);
  expect(await upload(client)).toBe(second);
  expect(first).toBe(second);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(runs).toBe(1);
  const kept = await server.database.command<{ label: string; n: number }>(
    'MATCH (n) WHERE n:Job OR n:StoredFile OR n:FilePiece RETURN labels(n)[0] AS label, count(n) AS n ORDER BY label',
  );
  expect(kept).toEqual([
    { label: 'FilePiece', n: 3 },
    { label: 'Job', n: 1 },
    { label: 'StoredFile', n: 1 },
  ]);
});

test('a refusal reaches the uploader in its own words; a fault as a number to report', async () => {
  const client = await server.client('zoumaling');
  handleImport(async () => {
    throw new AppError('BAD_INPUT', '没有找到表头,请使用清单模板。');
  });
  expect(await ended(client, await upload(client, 'operation-a'))).toMatchObject({
    state: 'FAILED',
    errorCode: 'BAD_INPUT',
    message: '没有找到表头,请使用清单模板。',
  });
  handleImport(async () => {
    throw new TypeError('secret detail');
  });
  const fault = await ended(client, await upload(client, 'operation-b'));
  expect(fault.errorCode).toBe('INTERNAL');
  expect(fault.message).not.toContain('secret');
  const logged = server.log.find((line) => JSON.stringify(line).includes('secret detail'));
  expect(fault.message).toContain(String(logged?.requestId));
});

test('a job whose worker died is done by another, and the dead one can write nothing more', async () => {
  const { clock, database, services } = server;
  await services.jobRunner.stop();
  const repository = new JobRepository(database);
  const client = await server.client('zoumaling');
  const id = await upload(client);
  const dead = await repository.claim(clock.now(), clock.now() + MINUTE, 'token of the dead');
  if (!dead) throw new Error('nothing to claim');
  expect(dead.id).toBe(id);
  expect(await repository.claim(clock.now(), clock.now() + MINUTE, 'too early')).toBeNull();

  clock.advance(MINUTE + 1);
  handleImport(async () => ({ batchId: 'b', revisionId: 'r' }));
  services.jobRunner.start();
  expect((await ended(client, id)).state).toBe('SUCCEEDED');
  expect(await repository.reportProgress(dead, 0.2, '复活', clock.now() + MINUTE)).toBeNull();
  const end = {
    state: 'FAILED',
    progress: 0,
    step: '',
    message: null,
    result: null,
    errorCode: null,
  } as const;
  expect(await repository.finish(dead, { ...end, finishedAt: clock.now() })).toBe(false);
  expect((await ended(client, id)).state).toBe('SUCCEEDED');
});

test('two workers at once: each job goes to one', async () => {
  const { clock, database, services } = server;
  await services.jobRunner.stop();
  const client = await server.client('zoumaling');
  for (let i = 0; i < 4; i++) await upload(client, `operation-${i}`);
  const repository = new JobRepository(database);
  const claim = (n: number) => repository.claim(clock.now(), clock.now() + MINUTE, `worker ${n}`);
  const claimed: string[] = [];
  // Who loses a race goes away empty, so a round may give out no more than one job.
  for (let round = 0; round < 5; round++) {
    const jobs = await Promise.all(Array.from({ length: 6 }, (_, n) => claim(n)));
    claimed.push(...jobs.flatMap((job) => (job ? [job.id] : [])));
  }
  expect(claimed).toHaveLength(4);
  expect(new Set(claimed).size).toBe(4);
});

test('a job that takes its worker down three times is given up', async () => {
  const { clock, database, services } = server;
  await services.jobRunner.stop();
  handleImport(async () => ({ batchId: 'b', revisionId: 'r' }));
  const client = await server.client('zoumaling');
  const id = await upload(client);
  const repository = new JobRepository(database);
  for (let i = 0; i < 3; i++) {
    expect(await repository.claim(clock.now(), clock.now() + MINUTE, `worker ${i}`)).not.toBeNull();
    clock.advance(MINUTE + 1);
  }
  services.jobRunner.start();
  expect(await ended(client, id)).toMatchObject({ state: 'FAILED', errorCode: 'LIMIT' });
});

test('a worker that is stopped gives its job back at once', async () => {
  let started = () => {};
  const running = new Promise<void>((resolve) => {
    started = resolve;
  });
  handleImport(async (_payload, _report, { signal }) => {
    started();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    throw new Error('aborted');
  });
  const client = await server.client('zoumaling');
  const id = await upload(client);
  await running;
  await server.services.jobRunner.stop();
  const { data } = await client.graphql<{ job: JobAnswer }>(JOB, { id });
  expect(data?.job.state).toBe('QUEUED');
});

test('a job is seen by who made it, the district and administrators; to others it does not exist', async () => {
  handleImport(async () => ({ batchId: 'b', revisionId: 'r' }));
  const owner = await server.client('zoumaling');
  const id = await upload(owner);
  const code = async (name?: 'cihui' | 'promoter' | 'enterprise' | 'district' | 'admin') =>
    (await server.client(name)).code(JOB, { id });
  expect(await owner.code(JOB, { id })).toBeNull();
  expect(await code('district')).toBeNull();
  expect(await code('admin')).toBeNull();
  expect(await code('cihui')).toBe('NOT_FOUND');
  expect(await code('promoter')).toBe('NOT_FOUND');
  expect(await code('enterprise')).toBe('NOT_FOUND');
  expect(await code()).toBe('UNAUTHENTICATED');
});

test('an original is given to its street and the district only, and every attempt is written down', async () => {
  const owner = await server.client('zoumaling');
  handleImport(async () => ({ batchId: 'b', revisionId: 'r' }));
  await upload(owner);
  await server.database.command(
    `CREATE (:Batch {id: 'b', sha256: '${SHA256}', streetCode: '${ZOUMALING}', fileName: '走马岭.xlsx', uploadedAt: 1})`,
  );
  const get = async (client: TestClient, sha256 = SHA256) =>
    client.request({ method: 'GET', url: `/files/originals/${sha256}` });
  const mine = await get(owner);
  expect(mine.statusCode).toBe(200);
  expect(mine.rawPayload.equals(CONTENT)).toBe(true);
  expect(mine.headers['content-disposition']).toContain(encodeURIComponent('走马岭.xlsx'));
  expect(mine.headers['cache-control']).toBe('private, no-store');
  expect((await get(await server.client('district'))).statusCode).toBe(200);
  for (const name of ['cihui', 'promoter', 'enterprise', 'admin'] as const) {
    expect((await get(await server.client(name))).statusCode).toBe(403);
  }
  expect((await get(await server.client())).statusCode).toBe(401);
  expect((await get(owner, 'f'.repeat(64))).statusCode).toBe(404);
  const outcomes = await server.database.command<{ outcome: string; n: number }>(
    "MATCH (e:AuditEntry {action: 'DOWNLOAD'}) RETURN e.outcome AS outcome, count(*) AS n ORDER BY outcome",
  );
  expect(outcomes).toEqual([
    { outcome: 'DENIED', n: 4 },
    { outcome: 'OK', n: 2 },
  ]);
});

test('an upload for another street, without a file, too large or from nobody is refused, and nothing is kept', async () => {
  const client = await server.client('zoumaling');
  const small = { name: 'a.xlsx', content: Buffer.from('x') };
  const huge = { name: 'a.xlsx', content: Buffer.alloc(30 * 1_048_576 + 1) };
  const own = { streetCode: ZOUMALING, operationId: 'operation-1' };
  const code = async (fields: Record<string, string>, file = small, who = client) =>
    (await who.upload(fields, file)).json().errors[0].extensions.code;
  expect(await code({ ...own, streetCode: '420112005' })).toBe('FORBIDDEN');
  expect(await code(own, huge)).toBe('LIMIT');
  expect(await code(own, { name: 'a.xlsx', content: Buffer.alloc(0) })).toBe('BAD_INPUT');
  expect(await code({ streetCode: ZOUMALING })).toBe('BAD_INPUT');
  expect(await code(own, small, await server.client('district'))).toBe('FORBIDDEN');
  expect(await code(own, small, await server.client())).toBe('UNAUTHENTICATED');
  const kept = await server.database.command<{ n: number }>(
    'MATCH (n) WHERE n:Job OR n:StoredFile OR n:FilePiece RETURN count(n) AS n',
  );
  expect(kept).toEqual([{ n: 0 }]);
});
