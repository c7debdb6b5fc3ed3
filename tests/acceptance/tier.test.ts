import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import type { QualificationKind } from '../../services/graph-api/src/row/stated-row.ts';
import type { QualificationState } from '../../services/graph-api/src/tier/tier.type.ts';
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
import { chemistry, glass, type TierCells, tierWorkbook } from '../support/tier-lists.ts';

const DAY_MS = 86_400_000;
const promoter: Actor = { ...districtOfficer, id: 'promoter', role: 'PROMOTER' };

describe('tiers and certificates', () => {
  let server: TestServer;
  let lists = 0;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const handIn = async (street: string, ...rows: TierCells[]) => {
    const name = `list-${++lists}.xlsx`;
    const { revisionId } = await takeIn(server.services, street, name, tierWorkbook(...rows), name);
    await submitAndApprove(server.services, street, revisionId);
    server.clock.advance(1_000);
    return revisionId;
  };
  const counts = async (kind: QualificationKind, at: string | null = null) => {
    const { total, rows } = await server.services.tiers.overview(districtOfficer, at);
    const firms = (row: typeof total) => row.counts.find((count) => count.kind === kind)?.firms;
    return [total, rows.find(({ street }) => street?.code === ZOUMALING) as typeof total].map(firms);
  };
  const listed = async (
    state: QualificationState,
    more: {
      kinds?: QualificationKind[];
      streetCode?: string;
      at?: string;
      first?: number;
      after?: string;
    } = {},
  ) => {
    const asked = { kinds: null, at: null, streetCode: null, first: 20, after: null, ...more };
    return server.services.tiers.qualifications(districtOfficer, { ...asked, state });
  };
  const names = ({ edges }: Awaited<ReturnType<typeof listed>>) =>
    edges.map(({ node }) => `${node.enterprise.name} ${node.name} ${node.validUntil}`);
  const candidates = (actor: Actor, target: QualificationKind, at: string | null = null) =>
    server.services.tiers.candidates(actor, { target, at, streetCode: null, first: 20, after: null });

  it('count each firm once where it operates, from the row’s approval on', async () => {
    await handIn(
      ZOUMALING,
      {
        ...glass,
        企业梯度: '专精特新中小企业',
        认定日: '2024-07-15',
        认定文号: '演示〔2024〕1号',
        '资质/体系': 'ISO9001、IATF16949',
        资质编号: '演示-1、演示-2',
        资质有效期至: '2026-08-31、2026-06-01',
        '2025年营业收入(万元)': '6200',
        '2025年研发费用(万元)': '310',
        投产时间: '2019-05',
        填报日期: '2026-05-20',
      },
      {
        ...glass,
        环节: '偏光片',
        企业梯度: '专精特新中小企业',
        认定日: '2024-07-15',
        认定文号: '演示〔2024〕1号',
        填报日期: '2026-05-20',
      },
    );
    expect(await counts('SPECIALISED')).toEqual([1, 1]);
    expect(await counts('SPECIALISED', '2026-06-29')).toEqual([0, 0]);
    expect(names(await listed('HOLDS'))).toEqual(['演示玻璃科技有限公司 专精特新中小企业 2027-07-14']);
  });

  it('say by which rule they were granted, from which cells, and how long they last', async () => {
    const { edges, totalCount } = await listed('HOLDS');
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toMatchObject({
      number: '演示〔2024〕1号',
      grantedOn: '2024-07-15',
      untilByRule: true,
      state: 'HOLDS',
      daysLeft: 379,
      rule: { id: 'specialised-2022' },
      evidence: { sheet: '产业链清单' },
    });
    expect(edges[0]?.node.evidence.cells.join(' ')).toMatch(/^F([23]) G\1 H\1 I\1$/);
  });

  it('are listed by when they lapse, and as expired from that day on', async () => {
    const certificates = { kinds: ['CERTIFICATE'] as QualificationKind[] };
    expect(names(await listed('EXPIRING', certificates))).toEqual([
      '演示玻璃科技有限公司 ISO9001 2026-08-31',
    ]);
    expect(names(await listed('EXPIRED', certificates))).toEqual([
      '演示玻璃科技有限公司 IATF16949 2026-06-01',
    ]);
    const { total } = await server.services.tiers.overview(districtOfficer, null);
    expect(total).toMatchObject({ expiring: 0, expired: 0, certificatesExpiring: 1, certificatesExpired: 1 });
  });

  it('move with the firm, and are counted there', async () => {
    await handIn(CIHUI, {
      ...chemistry,
      企业梯度: '科技型中小企业',
      认定日: '2026-03-02',
      '2025年营业收入(万元)': '25000',
      填报日期: '2026-05-20',
    });
    expect(await counts('SCIENCE')).toEqual([1, 0]);
    expect(names(await listed('HOLDS', { streetCode: CIHUI }))).toEqual([
      '演示化学科技有限公司 科技型中小企业 2026-12-31',
    ]);
    const first = await listed('HOLDS', { first: 1 });
    const second = await listed('HOLDS', { first: 1, after: first.pageInfo.endCursor ?? '' });
    expect([...names(first), ...names(second)]).toEqual(names(await listed('HOLDS')));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('lead to the next: what is met and what is missing, by the rule of the day', async () => {
    const { rule, firms, truncated } = await candidates(districtOfficer, 'GIANT');
    expect([rule?.id, firms.totalCount, truncated]).toEqual(['giant-2026', 1, false]);
    const [found] = firms.edges.map(({ node }) => node);
    expect(found).toMatchObject({ enterprise: { name: '演示玻璃科技有限公司' }, met: 3, missing: 0 });
    const revenue = found?.requirements.find(({ title }) => title.startsWith('上年度营业收入'));
    expect(revenue).toMatchObject({
      outcome: 'MET',
      criteria: [{ found: '2025 年 6,200 万元', evidence: [{ cells: ['M2'] }] }],
    });
    expect((await candidates(districtOfficer, 'SPECIALISED')).firms.edges[0]?.node).toMatchObject({
      enterprise: { name: '演示化学科技有限公司' },
      missing: 0,
      requirements: [{ outcome: 'UNCHECKED' }],
    });
  });

  it('are offered to firms without a tier of one street at a time', async () => {
    const asked = { target: 'INNOVATIVE' as const, at: null, first: 20, after: null };
    await expect(
      server.services.tiers.candidates(districtOfficer, { ...asked, streetCode: null }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const { firms } = await server.services.tiers.candidates(districtOfficer, {
      ...asked,
      streetCode: CIHUI,
    });
    expect(firms.edges.map(({ node }) => node.enterprise.name)).toEqual(['演示化学科技有限公司']);
    expect(firms.edges[0]?.node.holds.map(({ kind }) => kind)).toEqual(['SCIENCE']);
  });

  it.each([
    ['the district', districtOfficer, 'MET', 3],
    ['its own street', streetOfficer(ZOUMALING), 'MET', 3],
    ['another street', streetOfficer(CIHUI), 'HIDDEN', 2],
    ['a promoter', promoter, 'HIDDEN', 2],
  ])('tell %s of a sensitive figure only whether it may be seen', async (_, actor, outcome, met) => {
    const [firm] = (await candidates(actor, 'GIANT')).firms.edges.map(({ node }) => node);
    const revenue = firm?.requirements.find(({ title }) => title.startsWith('上年度营业收入'));
    expect([revenue?.outcome, firm?.met]).toEqual([outcome, met]);
    expect(JSON.stringify(firm).includes('6,200')).toBe(outcome === 'MET');
  });

  it('wait on the workbench of the street and of the district', async () => {
    const waiting = async (actor: Actor) =>
      (await server.services.workbench.get(actor)).items
        .filter(({ code }) => code.startsWith('tiers') || code.startsWith('certificates'))
        .map(({ code, count }) => [code, count]);
    expect(await waiting(streetOfficer(ZOUMALING))).toEqual([
      ['tiers-expiring', 0],
      ['certificates-lapsing', 2],
    ]);
    expect(await waiting(streetOfficer(CIHUI))).toEqual([
      ['tiers-expiring', 0],
      ['certificates-lapsing', 0],
    ]);
    server.clock.advance(100 * DAY_MS);
    expect(await waiting(districtOfficer)).toEqual([
      ['tiers-expiring', 1],
      ['certificates-lapsing', 2],
    ]);
    expect(names(await listed('EXPIRING'))).toEqual(['演示化学科技有限公司 科技型中小企业 2026-12-31']);
  });

  it('end on their day: the firm no longer counts, and could not step up', async () => {
    server.clock.advance(100 * DAY_MS);
    expect(await counts('SCIENCE')).toEqual([0, 0]);
    expect(await counts('SCIENCE', '2026-12-31')).toEqual([1, 0]);
    expect(names(await listed('EXPIRED'))).toEqual(['演示化学科技有限公司 科技型中小企业 2026-12-31']);
    expect((await candidates(districtOfficer, 'SPECIALISED')).firms.totalCount).toBe(0);
  });

  it('are no longer told of as expired once a row states the renewal', async () => {
    await handIn(CIHUI, {
      ...chemistry,
      企业梯度: '科技型中小企业',
      认定日: '2027-01-04',
      填报日期: '2027-01-05',
    });
    expect(names(await listed('EXPIRED'))).toEqual([]);
    expect(await counts('SCIENCE')).toEqual([1, 0]);
  });

  it('are the same after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    expect(before.some((line) => line.startsWith('Qualification '))).toBe(true);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
