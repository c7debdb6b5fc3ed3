import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY = 86_400_000;

describe('a list becomes a map, and leaves it again', () => {
  let server: TestServer;
  let batchId = '';
  let revisionId = '';
  let approvedAt = 0;

  const cards = async (at: string | null = null) => {
    const map = await server.services.chains.map(districtOfficer, 'new-display', at, null);
    return Object.fromEntries(map.segments.map((segment) => [segment.name, segment.counts]));
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    server.clock.advance(DAY);
  });
  afterAll(() => server.close());

  it('takes the workbook in whole, as a draft with findings at their cells', async () => {
    ({ batchId, revisionId } = await takeInSample(
      server.services,
      ZOUMALING,
      samples.zoumaling,
      'upload-zoumaling',
    ));
    const revision = await server.services.revisions.get(streetOfficer(ZOUMALING), revisionId);
    expect(revision).toMatchObject({ state: 'DRAFT', rowCount: 138, adds: 138 });
    const findings = await server.services.rows.findingPage(streetOfficer(ZOUMALING), {
      revisionId,
      state: null,
      severity: 'ERROR',
      first: 100,
      after: null,
    });
    expect(findings.edges.map(({ node }) => `${node.sheet}!${node.cell} ${node.code}`)).toContain(
      '产业链清单!C8 code-digits-lost',
    );
    expect((await cards()).玻璃基板?.firms).toBe(0);
  });

  it('gives the same answer when the upload is sent again', async () => {
    const again = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'upload-zoumaling');
    expect(again).toEqual({ batchId, revisionId, pieces: 1 });
    const [count] = await server.database.command<{ n: number }>('MATCH (n:Batch) RETURN count(n) AS n');
    expect(count?.n).toBe(1);
  });

  it('mends a cell, and the row is placed', async () => {
    const actor = streetOfficer(ZOUMALING);
    const found = await server.services.rows.findingPage(actor, {
      revisionId,
      state: 'OPEN',
      severity: null,
      first: 200,
      after: null,
    });
    const typo = found.edges.find(({ node }) => node.cell === 'H33')?.node;
    expect(typo?.suggestions).toContain('玻璃基板');
    const rowVersionId = typo?.rowVersionId ?? '';
    await server.services.rows.mend(actor, {
      rowVersionId,
      field: 'segmentText',
      text: '玻璃基板',
      operationId: 'mend-1',
    });
    const row = await server.services.rows.get(actor, rowVersionId);
    expect(row.values.segmentId).toBeTruthy();
    expect(row.cells.segmentText?.text).toBe('玻璃基版');
    expect(row.findings.find((finding) => finding.cell === 'H33')?.state).toBe('MENDED');
  });

  it('previews what approval will change, and then changes just that', async () => {
    await server.services.revisions.submit(streetOfficer(ZOUMALING), revisionId, 'submit-1');
    const preview = await server.services.revisions.preview(districtOfficer, revisionId, null);
    expect(preview.cardsChanged).toBeGreaterThan(5);
    expect(preview.newEnterprises).toBeGreaterThan(40);
    server.clock.advance(1_000);
    await server.services.revisions.approve(
      districtOfficer,
      revisionId,
      { rowKeys: null, note: null },
      'approve-1',
    );
    approvedAt = server.clock.now();
    const after = await cards();
    const shown = preview.changes.filter((change) => change.chainId === 'new-display');
    expect(shown.length).toBeGreaterThan(5);
    for (const change of shown) {
      const { firms, makers, supplies, demands } = after[change.segmentName] ?? {};
      expect({ segment: change.segmentName, firms, makers, supplies, demands }).toEqual({
        segment: change.segmentName,
        firms: change.after.firms,
        makers: change.after.makers,
        supplies: change.after.supplies,
        demands: change.after.demands,
      });
    }
    expect(after.玻璃基板).toMatchObject({ firms: 3, sellers: 3, supplies: 2 });
  });

  it('counts on the map what a plain count of the facts gives', async () => {
    const counted = await server.database.command<{ segmentId: string; firms: number }>(
      `MATCH (p:Placement) WHERE p.shownFrom <= $at AND p.shownTo > $at
       RETURN p.segmentId AS segmentId, count(DISTINCT p.enterpriseId) AS firms`,
      { at: server.clock.now() },
    );
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    const parents = new Set(map.segments.map((segment) => segment.parentId));
    for (const segment of map.segments.filter((one) => !parents.has(one.id))) {
      const expected = counted.find((count) => count.segmentId === segment.id)?.firms ?? 0;
      expect({ segment: segment.name, firms: segment.counts.firms }).toEqual({
        segment: segment.name,
        firms: expected,
      });
    }
  });

  it('leads from a card to the cell of the workbook', async () => {
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    const card = map.segments.find((segment) => segment.name === '玻璃基板');
    const segment = await server.services.segments.get(districtOfficer, card?.id ?? '', null, null);
    const firms = await server.services.segments.placements(districtOfficer, segment, {
      first: 50,
      after: null,
    });
    const firm = firms.edges.find(
      ({ node }) => node.enterprise.name === '武汉嵘汐显示材料科技有限公司',
    )?.node;
    expect(firm?.evidence).toMatchObject({ sheet: '产业链清单', fileName: samples.zoumaling });
    const row = await server.services.rows.get(districtOfficer, firm?.evidence.rowVersionId ?? '');
    expect(row.cells.uscc).toEqual({ address: 'C5', text: '914201125BCLLKH99F' });
  });

  it('shows yesterday as it was', async () => {
    const yesterday = new Date(approvedAt - DAY + 8 * 3_600_000).toISOString().slice(0, 10);
    expect((await cards(yesterday)).玻璃基板?.firms).toBe(0);
  });

  it('finds suppliers for a demand of the workbook, with reasons', async () => {
    const demands = await server.services.demands.list(districtOfficer, {
      at: null,
      streetCode: null,
      first: 100,
      after: null,
    });
    const demand = demands.edges.find(
      ({ node }) => node.product.text === '玻璃基板' && node.enterprise.name === '骁驰显示技术(武汉)有限公司',
    )?.node;
    const found = await server.services.matches.ofDemand(districtOfficer, demand?.id ?? '', null, 20);
    expect(found.matches[0]).toMatchObject({ via: 'SAME_PRODUCT', rank: 1 });
    expect(found.matches.map((match) => match.enterprise.name)).toContain('武汉嵘汐显示材料科技有限公司');
    expect(found.matches[0]?.constraints.map((constraint) => constraint.code)).toEqual([
      'quantity',
      'lead-time',
      'spec',
      'radius',
    ]);
    expect(found.matches[0]?.evidence).toHaveLength(2);
  });

  it('opens disputes for the firms that a second street claims, and overwrites nothing', async () => {
    server.clock.advance(1_000);
    const before = await server.database.command<{ id: string; value: string }>(
      "MATCH (v:FieldValue {streetCode: '420112006'}) RETURN v.id AS id, v.value AS value ORDER BY id",
    );
    const taken = await takeInSample(server.services, CIHUI, samples.cihui, 'upload-cihui');
    await submitAndApprove(server.services, CIHUI, taken.revisionId);
    const disputes = await server.services.disputes.list(districtOfficer, {
      streetCode: null,
      decided: false,
      first: 100,
      after: null,
    });
    const firms = new Set(disputes.edges.map(({ node }) => node.enterprise.name));
    expect([...firms].sort()).toEqual(['湖北昉澜食品股份有限公司', '湖北沅昉供应链管理股份有限公司']);
    expect(disputes.edges.map(({ node }) => node.field)).toContain('operatingStreet');
    for (const { node } of disputes.edges) expect(node.sides.filter((side) => side.shown)).toHaveLength(1);
    const after = await server.database.command<{ id: string; value: string }>(
      "MATCH (v:FieldValue {streetCode: '420112006'}) RETURN v.id AS id, v.value AS value ORDER BY id",
    );
    expect(after).toEqual(before);
  });

  it('is the same graph after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    expect(before.length).toBeGreaterThan(1_000);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });

  it('withdraws the batch, and the former map is back while the past stays', async () => {
    const shown = await cards();
    const instant = new Date(server.clock.now()).toISOString();
    server.clock.advance(1_000);
    await server.services.batches.withdraw(streetOfficer(ZOUMALING), batchId, '填错季度', 'withdraw-1');
    const after = await cards();
    expect(after.玻璃基板?.firms).toBe(1);
    expect(await cards(instant)).toEqual(shown);
    const disputes = await server.services.disputes.list(districtOfficer, {
      streetCode: null,
      decided: false,
      first: 10,
      after: null,
    });
    expect(disputes.totalCount).toBe(0);
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
