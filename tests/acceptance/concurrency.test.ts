import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../services/graph-api/src/error/app-error.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import type { StatedRow } from '../../services/graph-api/src/row/stated-row.ts';
import {
  batchesOfRows,
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const CODE = '914201125BCLLKH99F';
const all = { rowKeys: null, note: null };

describe('two at once', () => {
  let server: TestServer;
  let round = 0;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    round++;
  });

  /** A submitted revision of these rows. */
  const submitted = async (streetCode: string, name: string, rows: StatedRow[]) => {
    const { revisions } = server.services;
    const batches = batchesOfRows(server.database, server.services, rows);
    const officer = streetOfficer(streetCode);
    const file = { streetCode, fileName: `${name}.xlsx`, sha256: '', bytes: new Uint8Array(1) };
    const { revisionId } = await batches.takeIn(officer, { ...file, operationId: `take-${name}-${round}` });
    await revisions.submit(officer, revisionId, `submit-${name}-${round}`);
    return revisionId;
  };

  const counted = async () => {
    const [graph] = await server.database.command<{ enterprises: number; acts: number; sequence: number }>(
      `MATCH (l:Ledger) RETURN COUNT { (e:Enterprise) } AS enterprises, COUNT { (a:Act) } AS acts, l.sequence AS sequence`,
    );
    return graph;
  };

  it('approves two lists at once, and folds one after the other', async () => {
    const first = await submitted(ZOUMALING, 'a', [
      row('甲公司', '91420112AAAAAAAAAA', 2),
      row('乙公司', undefined, 3),
    ]);
    const second = await submitted(CIHUI, 'b', [row('丙公司', '91420112BBBBBBBBBB', 2)]);
    const { revisions } = server.services;
    await Promise.all([
      revisions.approve(districtOfficer, first, all, 'both-1'),
      revisions.approve(districtOfficer, second, all, 'both-2'),
    ]);
    // The acts of a clock that stands still get the milliseconds after it.
    server.clock.advance(1_000);
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    expect(map.totals.firms).toBe(3);
    const graph = await counted();
    expect(graph?.acts).toBe(graph?.sequence);
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });

  it('makes one firm of a code that two streets name at once', async () => {
    const first = await submitted(ZOUMALING, 'c', [row('丁公司', CODE, 2)]);
    const second = await submitted(CIHUI, 'd', [row('丁公司', CODE, 2)]);
    const { revisions } = server.services;
    await Promise.all([
      revisions.approve(districtOfficer, first, all, 'code-1'),
      revisions.approve(districtOfficer, second, all, 'code-2'),
    ]);
    const found = await server.database.command<{ id: string; streets: number }>(
      `MATCH (:Identifier {value: $code})-[:IDENTIFIES]->(e:Enterprise)
       RETURN e.id AS id, COUNT { (e)<-[:OF_ENTERPRISE]-(:Placement) } AS streets`,
      { code: CODE },
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.streets).toBe(2);
  });

  it('does an operation once that is sent twice at once', async () => {
    const before = await counted();
    const revision = await submitted(ZOUMALING, 'e', [row('戊公司', undefined, 2)]);
    const { revisions } = server.services;
    await Promise.all([
      revisions.approve(districtOfficer, revision, all, 'same-operation'),
      revisions.approve(districtOfficer, revision, all, 'same-operation'),
    ]);
    const after = await counted();
    expect(after?.enterprises).toBe((before?.enterprises ?? 0) + 1);
    // Taken in, submitted, approved: three acts, not four.
    expect(after?.acts).toBe((before?.acts ?? 0) + 3);
  });

  it('takes a file in once that is sent twice at once', async () => {
    const before = await counted();
    const batches = batchesOfRows(server.database, server.services, [row('庚公司', undefined, 2)]);
    const file = { streetCode: ZOUMALING, fileName: 'g.xlsx', sha256: '', bytes: new Uint8Array(1) };
    const send = () => batches.takeIn(streetOfficer(ZOUMALING), { ...file, operationId: 'take-g' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect((await counted())?.acts).toBe((before?.acts ?? 0) + 1);
    const rows = await server.services.revisions.get(streetOfficer(ZOUMALING), first.revisionId);
    expect(rows.rowCount).toBe(1);
  });

  it('takes two files in at once that name the same firms in another order', async () => {
    const firms = [...'辛壬癸'].map((name, index) => row(`${name}公司`, undefined, index + 2));
    const send = (name: string, rows: StatedRow[]) => {
      const batches = batchesOfRows(server.database, server.services, rows);
      const file = { streetCode: ZOUMALING, fileName: `${name}.xlsx`, sha256: '', bytes: new Uint8Array(1) };
      return batches.takeIn(streetOfficer(ZOUMALING), { ...file, operationId: `take-${name}` });
    };
    const taken = await Promise.all([send('h', firms), send('i', [...firms].reverse())]);
    const found = await server.database.command<{ rows: number; versions: number }>(
      `MATCH (v:RowVersion)-[:OF_ROW]->(row:Row) WHERE v.revisionId IN $ids
       RETURN count(DISTINCT row) AS rows, count(v) AS versions`,
      { ids: taken.map(({ revisionId }) => revisionId) },
    );
    expect(found).toEqual([{ rows: 3, versions: 6 }]);
  });

  it('lets only one of two officers decide', async () => {
    const revision = await submitted(ZOUMALING, 'f', [row('己公司', undefined, 2)]);
    const { revisions } = server.services;
    const answers = await Promise.allSettled([
      revisions.approve(districtOfficer, revision, all, 'decide-1'),
      revisions.return(districtOfficer, revision, '请补充', 'decide-2'),
    ]);
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(AppError);
    expect(refused[0]?.reason.code).toBe('STATE');
  });
});

function row(enterpriseName: string, uscc: string | undefined, rowNumber: number): StatedRow {
  return {
    list: 'CHAIN',
    sheet: '产业链清单',
    rowNumber,
    values: {
      enterpriseName,
      ...(uscc && { uscc }),
      chainId: 'new-display',
      segmentId: 'nd-glass-substrate',
      segmentText: '玻璃基板',
      roles: ['MAKES'],
    },
    contact: {},
    cells: { enterpriseName: { address: `B${rowNumber}`, text: enterpriseName } },
  };
}
