import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HoldLease } from '../../services/graph-api/src/batch/batch.service.ts';
import { JobRepository } from '../../services/graph-api/src/job/job.repository.ts';
import {
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { longCsv } from '../support/long-file.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { endedJob } from '../support/uploads.ts';

const officer = streetOfficer(ZOUMALING);
const ROWS = 5_200;
const content = longCsv(ROWS);
const asked = { streetCode: ZOUMALING, state: null, first: 50, after: null };

describe('a file with more rows than a revision holds', () => {
  let server: TestServer;
  let batchId = '';

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const upload = (hold: HoldLease) =>
    server.services.batches.takeIn(
      officer,
      { streetCode: ZOUMALING, fileName: '长表.csv', sha256: 'a', bytes: content, operationId: 'long-file' },
      { hold },
    );
  const count = async (cypher: string) => (await server.database.command<{ n: number }>(cypher))[0]?.n;
  const incoming = () => count("MATCH (r:Revision {state: 'INCOMING'}) RETURN count(r) AS n");
  const versionsWritten = () => count('MATCH (v:RowVersion) RETURN count(v) AS n');

  it('is not there before its last row is, whatever was written until it broke off', async () => {
    let transactions = 0;
    const broken = upload(async () => {
      transactions += 1;
      if (transactions > 1) throw new Error('the power went');
    });
    await expect(broken).rejects.toThrow('the power went');
    expect([await incoming(), await versionsWritten()]).toEqual([1, 5_000]);
    expect((await server.services.revisions.list(officer, asked)).totalCount).toBe(0);
    const [hidden] = await server.database.command<{ id: string; row: string }>(
      "MATCH (r:Revision {state: 'INCOMING'})<-[:IN_REVISION]-(v) RETURN r.id AS id, v.id AS row LIMIT 1",
    );
    const gone = { code: 'NOT_FOUND' };
    await expect(server.services.revisions.get(officer, hidden?.id ?? '')).rejects.toMatchObject(gone);
    await expect(server.services.revisions.submit(officer, hidden?.id ?? '', 'x')).rejects.toMatchObject(
      gone,
    );
    await expect(server.services.rows.get(officer, hidden?.row ?? '')).rejects.toMatchObject(gone);
  });

  it('goes on with what is there, compares anew what has changed, and has every row once', async () => {
    // Meanwhile one of its firms comes by another file.
    const one = await takeIn(server.services, ZOUMALING, '一行.csv', longCsv(1), 'one-row');
    await submitAndApprove(server.services, ZOUMALING, one.revisionId);
    server.clock.advance(1_000);
    let transactions = 0;
    const taken = await upload(async () => {
      transactions += 1;
    });
    // The first piece is removed and written again, then the second, then the act.
    expect([taken.pieces, transactions]).toEqual([2, 4]);
    batchId = taken.batchId;
    const batch = await server.services.batches.view(officer, batchId);
    expect(batch).toMatchObject({ rowCount: ROWS, revisionCount: 2 });
    const pieces = await server.services.revisions.listOfBatch(officer, batchId);
    expect(pieces.map(({ title, rowCount, state }) => [title, rowCount, state])).toEqual([
      ['长表.csv 第 1/2 部分', 5_000, 'DRAFT'],
      ['长表.csv 第 2/2 部分', 200, 'DRAFT'],
    ]);
    expect(pieces[0]).toMatchObject({ adds: 4_999, confirms: 1 });
    expect(await incoming()).toBe(0);
    const rows = await count(
      `MATCH (v:RowVersion {batchId: '${batchId}'}) RETURN count(DISTINCT v.rowKey) * 1000000 + count(v) AS n`,
    );
    expect(rows).toBe(ROWS * 1_000_000 + ROWS);
    // Done once more, it is done already.
    expect(await upload(async () => Promise.reject(new Error('not again')))).toEqual(taken);
  });

  it('goes to the district, and into force, with one press each', async () => {
    const street = await server.client('zoumaling');
    const district = await server.client('district');
    const step = (name: string) =>
      `mutation Step($id: ID!, $op: ID!) { ${name}(batchId: $id, operationId: $op) { id } }`;
    const submitted = await street.graphql(step('submitBatch'), { id: batchId, op: 'submit-long' });
    expect(submitted.errors).toBeUndefined();
    server.clock.advance(1_000);
    const approval = await district.graphql<{ approveBatch: { id: string } }>(step('approveBatch'), {
      id: batchId,
      op: 'approve-long',
    });
    const ended = await endedJob(server, approval.data?.approveBatch.id ?? '');
    expect(ended).toMatchObject({ message: null, batchId });
    const pieces = await server.services.revisions.listOfBatch(officer, batchId);
    expect(pieces.map(({ state }) => state)).toEqual(['APPROVED', 'APPROVED']);
    expect(await count("MATCH (a:Act {type: 'REVISION_APPROVED'}) RETURN count(a) AS n")).toBe(3);
    server.clock.advance(1_000);
    const map = await server.services.chains.map(officer, 'new-display', null, null);
    expect(map.totals.firms).toBe(ROWS);
    const again = await district.code(step('approveBatch'), { id: batchId, op: 'approve-again' });
    expect(again).toBe('STATE');
  }, 120_000);

  it('hands all of it out as one workbook, and finds nothing changed in it', async () => {
    const { content: workbook } = await server.services.workbooks.prefilled(officer, ZOUMALING);
    const { revisionId, pieces } = await takeIn(server.services, ZOUMALING, '下载.xlsx', workbook, 'round');
    const view = await server.services.comparisons.view(officer, revisionId);
    expect([pieces, view.unchanged, view.entries.length]).toEqual([1, ROWS, 0]);
  }, 120_000);
});

describe('a long file that is cancelled', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  it('leaves nothing, also when its worker has died', async () => {
    const { services, clock, database } = server;
    await services.jobRunner.stop();
    const client = await server.client('zoumaling');
    const fields = { streetCode: ZOUMALING, operationId: 'cancelled-file' };
    const response = await client.upload(fields, { name: '长表.csv', content });
    const { jobId } = response.json<{ jobId: string }>();
    const jobs = new JobRepository(database);
    const dead = await jobs.claim(clock.now(), clock.now() + 60_000, 'dead');
    let transactions = 0;
    const file = { ...fields, fileName: '长表.csv', sha256: 'a', bytes: content };
    const broken = services.batches.takeIn(officer, file, {
      hold: async (tx) => {
        transactions += 1;
        if (transactions > 1) throw new Error('killed');
        if (!dead || !(await jobs.hold(tx, dead, clock.now()))) throw new Error('not held');
      },
    });
    await expect(broken).rejects.toThrow('killed');
    const left = () =>
      database.command<{ label: string; n: number }>(
        `UNWIND ['Revision', 'Row', 'RowVersion', 'RawRow', 'Finding', 'Batch'] AS label
         MATCH (n) WHERE label IN labels(n) RETURN label, count(n) AS n`,
      );
    expect((await left()).find(({ label }) => label === 'RowVersion')?.n).toBe(5_000);

    const own = 'query Own { ownJobs { id title state step canCancel } }';
    const told = async () => (await client.graphql<{ ownJobs: object[] }>(own)).data?.ownJobs;
    expect(await told()).toMatchObject([{ id: jobId, title: '长表.csv', state: 'RUNNING', canCancel: true }]);
    const cancel = 'mutation Cancel($id: ID!) { cancelJob(id: $id) { state } }';
    expect(await client.code(cancel, { id: jobId })).toBeNull();
    expect(await told()).toMatchObject([{ state: 'RUNNING', step: '正在取消', canCancel: false }]);

    clock.advance(61_000);
    services.jobRunner.start();
    await expect
      .poll(async () => (await services.jobs.get(districtOfficer, jobId)).state, { timeout: 20_000 })
      .toBe('CANCELLED');
    expect(await left()).toEqual([]);
    expect(await client.code(cancel, { id: jobId })).toBeNull();
  });

  it('ends at once where nobody has begun it, and not at all where it is over', async () => {
    await server.services.jobRunner.stop();
    const client = await server.client('zoumaling');
    const fields = { streetCode: ZOUMALING, operationId: 'never-begun' };
    const response = await client.upload(fields, { name: '短表.csv', content: longCsv(2) });
    const { jobId } = response.json<{ jobId: string }>();
    const cancel = 'mutation Cancel($id: ID!) { cancelJob(id: $id) { state message } }';
    const { data } = await client.graphql<{ cancelJob: object }>(cancel, { id: jobId });
    expect(data?.cancelJob).toEqual({ state: 'CANCELLED', message: '已取消,没有留下任何内容。' });
    server.services.jobRunner.start();
    const again = await client.upload(
      { ...fields, operationId: 'taken-in' },
      { name: '短表.csv', content: longCsv(2) },
    );
    const taken = again.json<{ jobId: string }>().jobId;
    await endedJob(server, taken);
    expect(await client.code(cancel, { id: taken })).toBe('STATE');
  });
});
