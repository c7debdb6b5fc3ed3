import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup, restore } from '../../services/graph-api/src/backup/backup.ts';
import type { AppError } from '../../services/graph-api/src/error/app-error.ts';
import {
  CIHUI,
  derivedGraph,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { clearDatabase } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('backup and restore', () => {
  let server: TestServer;
  let before: string[];
  let file: Buffer;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const { services } = server;
    const first = await takeInSample(services, ZOUMALING, samples.zoumaling, 'backup-upload-1');
    await submitAndApprove(services, ZOUMALING, first.revisionId);
    const second = await takeInSample(services, CIHUI, samples.cihui, 'backup-upload-2');
    await submitAndApprove(services, CIHUI, second.revisionId);
    await services.batches.withdraw(streetOfficer(CIHUI), second.batchId, '演练', 'backup-withdraw');
    before = await derivedGraph(server.database);
    file = (await backup(server.database)).bytes;
  });
  afterAll(() => server.close());

  const restoreInto = (bytes: Uint8Array) =>
    restore(server.database, server.services.projection, server.clock, bytes);

  it('refuses a database that holds data', async () => {
    await expect(restoreInto(file)).rejects.toMatchObject({ code: 'STATE' } satisfies Partial<AppError>);
  });

  it('refuses a damaged file before it writes anything', async () => {
    await clearDatabase(server.database);
    await expect(restoreInto(file.subarray(0, file.length - 100))).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    const [left] = await server.database.command<{ n: number }>('MATCH (n:Act) RETURN count(n) AS n');
    expect(left?.n).toBe(0);
  });

  it('gives the same graph, and the same accounts', async () => {
    const header = await restoreInto(file);
    expect(header.sequence).toBe(7);
    expect(await derivedGraph(server.database)).toEqual(before);
    const client = await server.client('zoumaling');
    expect((await client.graphql('{ viewer { name } }')).data).toEqual({ viewer: { name: 'zoumaling' } });
    const [acts] = await server.database.command<{ n: number }>('MATCH (n:Act) RETURN count(n) AS n');
    expect(acts?.n).toBe(7);
  });

  it('goes on with the ledger where it stopped', async () => {
    const taken = await takeInSample(server.services, CIHUI, samples.cihui, 'backup-upload-3');
    await submitAndApprove(server.services, CIHUI, taken.revisionId);
    expect((await derivedGraph(server.database)).length).toBeGreaterThan(before.length);
  });
});
