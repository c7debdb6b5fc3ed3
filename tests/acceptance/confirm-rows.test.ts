import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import type { RowScope } from '../../services/graph-api/src/standing-list/standing-list.repository.ts';
import {
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
const lists = {
  chain: '企业名称,产业链,环节,主营产品,填报日期\n演示甲显示有限公司,新型显示,玻璃基板,玻璃基板,2026-06-20\n',
  demand:
    '企业名称,需求产品/服务,年需求量,单位,有效期至,填报日期\n演示甲显示有限公司,石英砂,100,吨,2026-07-31,2026-06-20\n演示乙显示有限公司,石英砂,30,吨,2028-01-31,2026-06-20\n',
};

describe('a street says that nothing has changed', () => {
  let server: TestServer;
  let batchId = '';
  const officer = streetOfficer(ZOUMALING);
  const all: RowScope = { lists: ['CHAIN', 'SUPPLY', 'DEMAND'], enterpriseId: null, rowKeys: [] };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    for (const [name, text] of Object.entries(lists)) {
      const taken = await takeIn(
        server.services,
        ZOUMALING,
        `${name}.csv`,
        Buffer.from(text),
        `take-${name}`,
      );
      if (name === 'demand') batchId = taken.batchId;
      await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    }
    server.clock.advance(20 * DAY_MS);
  });
  afterAll(() => server.close());

  const confirm = (scope: RowScope, operation: string) =>
    server.services.standingLists.confirm(officer, ZOUMALING, scope, operation);
  const approve = (ids: string[], operation: string) =>
    server.services.revisions.approveConfirmations(districtOfficer, ids, operation);
  const demandsNow = async () => {
    server.clock.advance(1_000);
    const asked = { at: null, streetCode: null, first: 20, after: null };
    const { edges } = await server.services.demands.list(districtOfficer, asked);
    return Object.fromEntries(
      edges.map(({ node }) => [
        node.enterprise.name,
        { validUntil: node.validUntil, collectedOn: node.evidence.collectedOn, cell: node.evidence.cells[1] },
      ]),
    );
  };

  it('makes a revision of each list, handed in, and the same when it is sent again', async () => {
    const ids = await confirm(all, 'confirm-all');
    expect(await confirm(all, 'confirm-all')).toEqual(ids);
    const revisions = await Promise.all(ids.map((id) => server.services.revisions.get(officer, id)));
    expect(revisions).toMatchObject([
      {
        state: 'SUBMITTED',
        confirms: 1,
        rowCount: 1,
        batchId: null,
        title: '无变化:产业链清单 演示甲显示有限公司',
      },
      { state: 'SUBMITTED', confirms: 2, rowCount: 2, batchId: null, title: '无变化:供应链清单 2 行' },
    ]);
  });

  it('leaves out what waits for a decision already', async () => {
    await expect(confirm(all, 'confirm-again')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is approved for the street in one action, and renews the day and what would lapse', async () => {
    const before = await demandsNow();
    expect(before.演示甲显示有限公司).toEqual({
      validUntil: '2026-07-31',
      collectedOn: '2026-06-20',
      cell: 'B2',
    });
    const ids = await confirm(all, 'confirm-all');
    await approve(ids, 'approve-all');
    expect(await demandsNow()).toEqual({
      演示甲显示有限公司: { validUntil: '2027-01-20', collectedOn: '2026-07-20', cell: 'B2' },
      演示乙显示有限公司: { validUntil: '2028-01-31', collectedOn: '2026-07-20', cell: 'B3' },
    });
    const june = { at: '2026-07-01', streetCode: null, first: 20, after: null };
    const { edges } = await server.services.demands.list(districtOfficer, june);
    expect(edges.map(({ node }) => node.evidence.collectedOn)).toEqual(['2026-06-20', '2026-06-20']);
  });

  it('cannot be approved in one action with rows that did change', async () => {
    const text = lists.chain.replace('玻璃基板,2026', '石英砂,2026');
    const taken = await takeIn(server.services, ZOUMALING, 'other.csv', Buffer.from(text), 'take-other');
    await server.services.revisions.submit(officer, taken.revisionId, 'submit-other');
    await expect(approve([taken.revisionId], 'approve-other')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('goes for one firm, and for a selection', async () => {
    const [firm] = await server.database.command<{ id: string; rowKey: string }>(
      `MATCH (e:Enterprise {name: '演示乙显示有限公司'})<-[:OF_ENTERPRISE]-(d:Demand) RETURN e.id AS id, d.rowKey AS rowKey LIMIT 1`,
    );
    const ofFirm = await confirm({ lists: [], enterpriseId: firm?.id ?? '', rowKeys: [] }, 'confirm-firm');
    expect(ofFirm).toHaveLength(1);
    await server.services.revisions.return(districtOfficer, ofFirm[0] ?? '', '请再核对', 'return-firm');
    await server.services.revisions.discard(officer, ofFirm[0] ?? '', 'discard-firm');
    const picked = await confirm(
      { lists: [], enterpriseId: null, rowKeys: [firm?.rowKey ?? ''] },
      'confirm-row',
    );
    await approve(picked, 'approve-row');
    const row = await server.services.revisions.get(districtOfficer, picked[0] ?? '');
    expect(row).toMatchObject({ state: 'APPROVED', confirms: 1 });
  });

  it('is refused for another street’s rows', async () => {
    const [row] = await server.database.command<{ rowKey: string }>(
      'MATCH (d:Demand) RETURN d.rowKey AS rowKey LIMIT 1',
    );
    const scope = { lists: [], enterpriseId: null, rowKeys: [row?.rowKey ?? ''] };
    const { standingLists } = server.services;
    await expect(standingLists.confirm(streetOfficer(CIHUI), CIHUI, scope, 'other')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(standingLists.confirm(streetOfficer(CIHUI), ZOUMALING, all, 'theirs')).rejects.toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
  });

  it('goes back when what it confirms was withdrawn meanwhile, and falls with it when it was approved', async () => {
    const scope: RowScope = { lists: ['DEMAND'], enterpriseId: null, rowKeys: [] };
    const [waiting = ''] = await confirm(scope, 'confirm-demands');
    await server.services.batches.withdraw(officer, batchId, '填错', 'withdraw-demands');
    expect(await demandsNow()).toEqual({});
    await expect(approve([waiting], 'approve-demands')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is the same graph after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
