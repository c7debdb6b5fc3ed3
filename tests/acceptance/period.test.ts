import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  administrator,
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY_MS = 86_400_000;
const HEADER = '企业名称,产业链,环节,环节角色,主营产品,从业人员\n';
const line = (firm: string, staff: number) =>
  `演示${firm}显示科技有限公司,新型显示,玻璃基板,生产,玻璃基板,${staff}\n`;

describe('a period of handing in', () => {
  let server: TestServer;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await handIn('before', ZOUMALING, line('甲', 10) + line('乙', 20) + line('丙', 30));
    await submitAndApprove(server.services, ZOUMALING, ids.before ?? '');
    server.clock.advance(10 * DAY_MS);
  });
  afterAll(() => server.close());

  async function handIn(name: string, street: string, rows: string): Promise<void> {
    const taken = await takeIn(server.services, street, `${name}.csv`, Buffer.from(HEADER + rows), name);
    ids[name] = taken.revisionId;
  }
  const open = (id: string, dueOn: string, operation: string) =>
    server.services.periods.open(districtOfficer, { id, dueOn }, operation);
  const progress = async (street = ZOUMALING, periodId = '2026-Q3') => {
    // Acts of one moment come one after the other.
    server.clock.advance(1_000);
    const found = await server.services.periods.progress(districtOfficer, periodId);
    expect(found).toHaveLength(12);
    return found.find((one) => one.street.code === street);
  };
  const reminder = async (actor = streetOfficer(ZOUMALING)) =>
    (await server.services.workbench.get(actor)).items.find(({ code }) => code === 'period');

  it('is opened once, by the district or an administrator, after those before', async () => {
    await open('2026-Q3', '2026-07-20', 'open-1');
    await open('2026-Q3', '2026-07-20', 'open-1');
    for (const id of ['2026-Q3', '2026-08', '2026-Q2']) {
      await expect(open(id, '2026-09-01', `open-${id}`)).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    await expect(open('2026-Q5', '2026-12-31', 'open-2')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open('2026-Q4', '2026-02-30', 'open-3')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(open('2026-Q4', '2026-07-01', 'open-4')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const periods = await server.services.periods.list(administrator);
    expect(periods.map(({ name, dueOn, daysLeft, open }) => [name, dueOn, daysLeft, open])).toEqual([
      ['2026年第三季度', '2026-07-20', 11, true],
    ]);
  });

  it('reminds the street of the days left, and the district of who has not handed in', async () => {
    expect(await reminder()).toMatchObject({ count: 11, detail: '截止 2026-07-20,还剩 11 天' });
    expect(await reminder(districtOfficer)).toMatchObject({ count: 12 });
  });

  it('counts rows of before as not fresh', async () => {
    expect(await progress()).toMatchObject({
      state: 'MISSING',
      lateDays: 0,
      rows: 3,
      freshRows: 0,
      medianAgeDays: 10,
      knownSegments: 1,
    });
  });

  it('takes a revision in when it is handed in, and keeps it when it is sent back and handed in again', async () => {
    await handIn('second', ZOUMALING, line('甲', 11) + line('乙', 20));
    await server.services.revisions.submit(streetOfficer(ZOUMALING), ids.second ?? '', 'submit-2');
    expect(await progress()).toMatchObject({ state: 'WAITING', waiting: 1, lateDays: 0 });
    expect(await reminder()).toBeUndefined();
    await server.services.revisions.return(districtOfficer, ids.second ?? '', '缺项', 'return-2');
    expect(await progress()).toMatchObject({ state: 'RETURNED', returned: 1 });
    expect((await reminder())?.title).toContain('退回待完善');
    server.clock.advance(20 * DAY_MS);
    await submitAndApprove(server.services, ZOUMALING, ids.second ?? '');
    // Handed in in time the first time: it is not late.
    expect(await progress()).toMatchObject({
      state: 'APPROVED',
      approved: 1,
      lateDays: 0,
      rows: 3,
      freshRows: 2,
      medianAgeDays: 0,
    });
  });

  it('says who is late and by how many days, unless the deadline is moved', async () => {
    expect(await progress(CIHUI)).toMatchObject({ state: 'MISSING', lateDays: 10 });
    expect((await reminder(streetOfficer(CIHUI)))?.detail).toContain('已逾期 10 天');
    const change = (dueOn: string, note: string, operation: string) =>
      server.services.periods.change(districtOfficer, { id: '2026-Q3', dueOn, note }, operation);
    await expect(change('2026-08-31', ' ', 'change-1')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await change('2026-08-31', '汛期顺延', 'change-2');
    expect(await progress(CIHUI)).toMatchObject({ state: 'MISSING', lateDays: 0 });
  });

  it('says from which revisions the rows in force come', async () => {
    server.clock.advance(1_000);
    const tallies = await server.services.periods.tallies(streetOfficer(ZOUMALING), ZOUMALING, '2026-Q3');
    expect(tallies.map(({ title, rows, inPeriod }) => [title, rows, inPeriod])).toEqual([
      ['before.csv', 1, false],
      ['second.csv', 2, true],
    ]);
    const [counted] = await server.database.command<{ n: number }>(
      `MATCH (v:RowVersion {streetCode: $street}) WHERE v.approvedSequence IS NOT NULL
       AND v.withdrawnSequence IS NULL RETURN count(DISTINCT v.rowKey) AS n`,
      { street: ZOUMALING },
    );
    expect(counted?.n).toBe(3);
    const asked = server.services.periods.tallies(streetOfficer(CIHUI), ZOUMALING, '2026-Q3');
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('counts confirmations as fresh, and gives rows back when a revision is withdrawn', async () => {
    server.clock.advance(DAY_MS);
    const scope = { lists: [], enterpriseId: null, rowKeys: [] };
    const all = await server.services.standingLists.confirm(
      streetOfficer(ZOUMALING),
      ZOUMALING,
      { ...scope, lists: ['CHAIN' as const] },
      'confirm-1',
    );
    expect(await progress()).toMatchObject({ state: 'WAITING', waiting: 1 });
    const [confirmed = ''] = all;
    const approval = { rowKeys: null, note: null };
    await server.services.revisions.approve(districtOfficer, confirmed, approval, 'approve-confirm');
    expect(await progress()).toMatchObject({ rows: 3, freshRows: 3 });
    server.clock.advance(1_000);
    await server.services.revisions.withdraw(districtOfficer, confirmed, '误确认', 'withdraw-confirm');
    expect(await progress()).toMatchObject({ rows: 3, freshRows: 2 });
  });

  it('ends when the next is opened, and keeps its numbers', async () => {
    const before = await progress();
    server.clock.advance(DAY_MS);
    await open('2026-Q4', '2026-12-20', 'open-5');
    const kept = await progress();
    server.clock.advance(5 * DAY_MS);
    await handIn('third', ZOUMALING, line('丙', 31));
    await submitAndApprove(server.services, ZOUMALING, ids.third ?? '');
    expect(await progress()).toEqual(kept);
    expect(kept).toMatchObject({ rows: before?.rows, freshRows: before?.freshRows, state: before?.state });
    expect(await progress(ZOUMALING, '2026-Q4')).toMatchObject({ state: 'APPROVED', rows: 3, freshRows: 1 });
    const late = server.services.periods.change(
      districtOfficer,
      { id: '2026-Q3', dueOn: '2026-12-01', note: '补报' },
      'change-3',
    );
    await expect(late).rejects.toMatchObject({ code: 'STATE' });
  });

  it('gives the same graph after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
