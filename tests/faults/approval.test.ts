import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment } from '../../services/environment.ts';
import { createDemoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { Database, type DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { migrate } from '../../services/graph-api/src/database/migrate.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import type { StatedRow } from '../../services/graph-api/src/row/stated-row.ts';
import { createServices, type Services } from '../../services/graph-api/src/services.ts';
import { startNeo4j } from '../../services/neo4j/src/neo4j.ts';
import { freePort } from '../../services/neo4j/src/port.ts';
import type { RunningNeo4j } from '../../services/neo4j/src/server.ts';
import { signedIn } from '../support/http-client.ts';
import { batchesOfRows, derivedGraph, loadModel, streetOfficer, ZOUMALING } from '../support/kernel.ts';
import { startServer } from '../support/product.ts';

const ROWS = 1_500;
const APPROVE =
  'mutation Approve($id: ID!, $op: ID!) { approveRevision(revisionId: $id, operationId: $op) { id } }';
/** Parts of the time that a whole approval takes, at which the service or the database ends. */
const MOMENTS = [0.4, 0.8];

const folder = mkdtempSync(join(tmpdir(), 'liantu-approval-'));
let neo4j: RunningNeo4j;
let database: Database;
let services: Services;
/** How long an approval takes when nothing happens to it, milliseconds. */
let usual = 0;
let approved = 0;

const address = (): DatabaseAddress => ({ ...neo4j, database: 'neo4j' });

async function connect(): Promise<void> {
  neo4j = await startNeo4j({
    home: folder,
    port: await freePort(34_500),
    cacheDir: environment().LIANTU_CACHE,
    heap: 1_024,
    shortLived: true,
  });
  database = new Database(address());
  services = createServices(database, systemClock, pino({ level: 'silent' }));
}

beforeAll(async () => {
  await connect();
  await migrate(database, systemClock);
  await database.write((tx) => tx.run('installation/claim-database', { demo: true }));
  await loadModel(database);
  await createDemoAccounts(database);
  const first = await submitted('usual');
  const { origin, child } = await startServer(address());
  const ask = await signedIn(origin, 'district');
  const started = performance.now();
  await ask(APPROVE, { id: first, op: 'approve-usual' });
  usual = performance.now() - started;
  approved++;
  child.kill('SIGKILL');
});
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('an approval that is cut off', () => {
  test.each(MOMENTS)(
    'by the end of the service, after %d of its time, is there whole or not at all',
    async (share) => {
      const name = `service-${share}`;
      const revisionId = await submitted(name);
      const { origin, child } = await startServer(address());
      const ask = await signedIn(origin, 'district');
      const answer = ask(APPROVE, { id: revisionId, op: `approve-${name}` }).then(
        () => 'acknowledged',
        () => 'lost',
      );
      await passes(usual * share);
      child.kill('SIGKILL');
      await expectOnce(revisionId, name, await answer);
    },
  );

  test.each(MOMENTS)(
    'by the end of Neo4j, after %d of its time, is there whole or not at all',
    async (share) => {
      const name = `neo4j-${share}`;
      const revisionId = await submitted(name);
      const { origin, child } = await startServer(address());
      const ask = await signedIn(origin, 'district');
      const answer = ask(APPROVE, { id: revisionId, op: `approve-${name}` }).then(
        () => 'acknowledged',
        () => 'lost',
      );
      await passes(usual * share);
      await neo4j.killHard();
      const said = await answer;
      child.kill('SIGKILL');
      await database.close();
      await connect();
      await expectOnce(revisionId, name, said);
    },
  );

  test('leaves a ledger that folds to the same graph', async () => {
    const before = await derivedGraph(database);
    await rebuild(database, services.projection);
    expect(await derivedGraph(database)).toEqual(before);
  });
});

/** Whole or not at all; whole if it was acknowledged; and, sent again as the browser would, there once. */
async function expectOnce(revisionId: string, name: string, answer: string): Promise<void> {
  // A transaction whose client is gone may still be ending.
  await expect.poll(() => openTransactions(), { timeout: 20_000 }).toBe(0);
  const found = await stateOf(revisionId);
  expect([0, ROWS]).toContain(found.rows);
  expect(found.state).toBe(found.rows === ROWS ? 'APPROVED' : 'SUBMITTED');
  if (answer === 'acknowledged') expect(found.rows).toBe(ROWS);
  const { origin, child } = await startServer(address());
  const ask = await signedIn(origin, 'district');
  await ask(APPROVE, { id: revisionId, op: `approve-${name}` });
  child.kill('SIGKILL');
  approved++;
  expect(await stateOf(revisionId)).toEqual({ state: 'APPROVED', rows: ROWS, acts: 1 });
  const [ledger] = await database.command<{ acts: number; sequence: number; firms: number }>(
    `MATCH (l:Ledger) MATCH (c:CellState {scopeId: 'nd-glass-substrate', streetCode: ''}) WHERE c.shownTo > $now
     RETURN COUNT { (:Act) } AS acts, l.sequence AS sequence, c.firms AS firms`,
    { now: Date.now() + 60_000 },
  );
  expect(ledger).toEqual({ acts: ledger?.sequence, sequence: ledger?.sequence, firms: approved * ROWS });
}

async function stateOf(revisionId: string) {
  const [found] = await database.command<{ state: string; rows: number; acts: number }>(
    `MATCH (r:Revision {id: $revisionId})
     RETURN r.state AS state,
            COUNT { MATCH (p:Placement)-[:STATED_BY]->(:RowVersion {revisionId: $revisionId}) } AS rows,
            COUNT { (a:Act {subjectId: $revisionId, type: 'REVISION_APPROVED'}) } AS acts`,
    { revisionId },
  );
  return found ?? { state: '', rows: 0, acts: 0 };
}

async function openTransactions(): Promise<number> {
  const [found] = await database.command<{ open: number }>(
    "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS open",
  );
  return found?.open ?? 0;
}

async function submitted(name: string): Promise<string> {
  const officer = streetOfficer(ZOUMALING);
  const rows = Array.from({ length: ROWS }, (_, index) => chainRow(name, index));
  const { revisionId } = await batchesOfRows(database, services, rows).takeIn(officer, {
    streetCode: ZOUMALING,
    fileName: `${name}.xlsx`,
    sha256: '',
    bytes: new Uint8Array(1),
    operationId: `take-${name}`,
  });
  await services.revisions.submit(officer, revisionId, `submit-${name}`);
  return revisionId;
}

function chainRow(name: string, index: number): StatedRow {
  const enterpriseName = `演示${name}第${index}有限公司`;
  return {
    list: 'CHAIN',
    sheet: '产业链清单',
    rowNumber: index + 2,
    values: {
      enterpriseName,
      chainId: 'new-display',
      segmentId: 'nd-glass-substrate',
      segmentText: '玻璃基板',
      roles: ['MAKES'],
    },
    contact: {},
    cells: { enterpriseName: { address: `B${index + 2}`, text: enterpriseName } },
  };
}

const passes = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
