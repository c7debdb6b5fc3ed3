import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from '../../services/environment.ts';
import { createDemoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { Database, type DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { migrate } from '../../services/graph-api/src/database/migrate.ts';
import { startNeo4j } from '../../services/neo4j/src/neo4j.ts';
import { freePort } from '../../services/neo4j/src/port.ts';
import type { RunningNeo4j } from '../../services/neo4j/src/server.ts';
import { signedIn, uploadFile } from '../support/http-client.ts';
import { loadModel, ZOUMALING } from '../support/kernel.ts';
import { longCsv } from '../support/long-file.ts';
import { startServer } from '../support/product.ts';

const ROWS = 12_000;
const PIECES = 3;
const MOST_RESIDENT_MB = 700;

const folder = mkdtempSync(join(tmpdir(), 'liantu-long-file-'));
let neo4j: RunningNeo4j;
let database: Database;

const address = (): DatabaseAddress => ({ ...neo4j, database: 'neo4j' });

beforeAll(async () => {
  neo4j = await startNeo4j({
    home: folder,
    port: await freePort(34_700),
    cacheDir: environment().LIANTU_CACHE,
    heap: 1_024,
    shortLived: true,
  });
  database = new Database(address());
  await migrate(database, systemClock);
  await database.write((tx) => tx.run('installation/claim-database', { demo: true }));
  await loadModel(database);
  await createDemoAccounts(database);
});
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
});

const count = async (cypher: string) => (await database.command<{ n: number }>(cypher))[0]?.n ?? 0;

test('a long upload goes on by itself after kill -9, and has every row exactly once', async () => {
  const content = longCsv(ROWS);
  const first = await startServer(address());
  const upload = { streetCode: ZOUMALING, operationId: 'long-file-killed' };
  const jobId = await uploadFile(first.origin, 'zoumaling', upload, { name: '长表.csv', content });
  const incoming = () => count("MATCH (r:Revision {state: 'INCOMING'}) RETURN count(r) AS n");
  await expect.poll(incoming, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
  first.child.kill('SIGKILL');
  expect(await count('MATCH (b:Batch) RETURN count(b) AS n')).toBe(0);

  const second = await startServer(address());
  const ask = await signedIn(second.origin, 'zoumaling');
  const JOB = 'query Job($id: ID!) { job(id: $id) { state message pieces batchId } }';
  const job = async () =>
    (await ask<{ job: { state: string; pieces: number; batchId: string } }>(JOB, { id: jobId })).job;
  await expect.poll(async () => (await job()).state, { timeout: 150_000, interval: 500 }).toBe('SUCCEEDED');
  expect(await job()).toMatchObject({ message: null, pieces: PIECES });
  const most = residentMb(second.child.pid);
  second.child.kill('SIGKILL');

  const [found] = await database.command<{ versions: number; rows: number; raw: number; places: number }>(
    `MATCH (v:RowVersion)-[:READ_FROM]->(raw:RawRow)
     RETURN count(v) AS versions, count(DISTINCT v.rowKey) AS rows, count(DISTINCT raw) AS raw,
            count(DISTINCT v.rowNumber) AS places`,
  );
  expect(found).toEqual({ versions: ROWS, rows: ROWS, raw: ROWS, places: ROWS });
  expect(await count('MATCH (row:Row) RETURN count(row) AS n')).toBe(ROWS);
  const [batch] = await database.command<{ rows: number; sha256: string; states: string[] }>(
    `MATCH (b:Batch)<-[:OF_BATCH]-(r:Revision)
     RETURN b.rowCount AS rows, b.sha256 AS sha256, collect(r.state) AS states`,
  );
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(batch).toEqual({ rows: ROWS, sha256, states: Array(PIECES).fill('DRAFT') });
  expect(await count("MATCH (a:Act {type: 'BATCH_TAKEN_IN'}) RETURN count(a) AS n")).toBe(1);
  expect(most).toBeLessThan(MOST_RESIDENT_MB);
});

/** The most memory that a process has had in RAM, MB. */
function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}
