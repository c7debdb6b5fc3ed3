import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iso } from '../../services/graph-api/src/as-of/as-of.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
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
import { statedAt } from '../support/stated.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const FIRM = '演示争议企业有限公司';
const CODE = '91420112MA4KX1YM4T';
const head = '企业名称,统一社会信用代码,产业链,环节,环节角色,从业人员,是否规上';

describe('a dispute', () => {
  let server: TestServer;
  let before: Awaited<ReturnType<typeof statedAt>>;
  let handed = 0;

  const handIn = async (street: string, ...rows: string[]) => {
    const { services } = server;
    const text = [head, ...rows.map((row) => `${FIRM},${CODE},新型显示,${row}`)].join('\n');
    const bytes = Buffer.from(`${text}\n`);
    const { revisionId } = await takeIn(services, street, `${street}.csv`, bytes, `dispute-${++handed}`);
    await submitAndApprove(services, street, revisionId);
    server.clock.advance(1_000);
  };
  const list = async (decided = false, actor = districtOfficer) => {
    const asked = { streetCode: null, decided, first: 20, after: null };
    return (await server.services.disputes.list(actor, asked)).edges.map(({ node }) => node);
  };
  const named = async (field: string, decided = false) => {
    const found = (await list(decided)).find((dispute) => dispute.field === field);
    if (!found) throw new Error(`no dispute of ${field}`);
    return found;
  };
  const firm = async (at: string | null = null) => {
    const dispute = [...(await list()), ...(await list(true))][0];
    return server.services.enterprises.get(districtOfficer, dispute?.enterprise.id ?? '', at);
  };
  const field = async (name: string, at: string | null = null) =>
    (await firm(at)).fields.find((value) => value.field === name);
  const decide = async (name: string, value: string, operation: string) => {
    const dispute = await named(name);
    const side = dispute.sides.find((one) => one.value === value);
    const choice = { disputeId: dispute.id, sideId: side?.id ?? '', note: '现场核实' };
    const decided = await server.services.disputes.decide(districtOfficer, choice, operation);
    server.clock.advance(1_000);
    return decided;
  };
  const streets = async () => {
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    return map.streets
      .filter(({ counts }) => counts.firms > 0)
      .map(({ street, counts }) => `${street.code} ${counts.aboveScale}`);
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await handIn(ZOUMALING, '玻璃基板,生产,120,是', '偏光片,销售,120,是');
    await handIn(CIHUI, '液晶面板,生产,95,否');
  });
  afterAll(() => server.close());

  it('has a side for each street and value, and shows what the street of operation says', async () => {
    expect((await list()).map((dispute) => dispute.field).sort()).toEqual([
      'aboveScale',
      'operatingStreet',
      'staff',
    ]);
    const { sides, owner } = await named('staff');
    expect(sides.map(({ value, shown, evidence }) => [value, shown, evidence.length])).toEqual([
      ['120 人', true, 2],
      ['95 人', false, 1],
    ]);
    expect(owner).toContain('统计部门');
    expect(await field('staff')).toMatchObject({ value: '120 人', disputed: true, settled: false });
    expect(await streets()).toEqual([`${ZOUMALING} 1`]);
    before = await statedAt(server.database, server.clock.now());
  });

  it('that is decided shows the value decided on, from then on', async () => {
    const then = iso(server.clock.now());
    server.clock.advance(1_000);
    const { decision } = await decide('staff', '95 人', 'staff');
    expect(decision).toMatchObject({ madeBy: '区级审核', note: '现场核实' });
    expect(await field('staff')).toMatchObject({ value: '95 人', disputed: false, settled: true });
    expect(await field('staff', then)).toMatchObject({ value: '120 人', disputed: true });
    expect((await list()).map((dispute) => dispute.field)).not.toContain('staff');
  });

  it('of where a firm operates moves it on the map', async () => {
    const dispute = await named('operatingStreet');
    const cihui = dispute.sides.find(({ streetName }) => streetName.includes('慈惠'))?.value ?? '';
    await decide('operatingStreet', cihui, 'street');
    expect(await streets()).toEqual([`${CIHUI} 0`]);
    expect((await firm()).streetName).toBe(cihui);
  });

  it('is not asked again when the same is said again, but when something new is said', async () => {
    await handIn(CIHUI, '液晶面板,生产,95,否', '靶材,生产,95,否');
    expect((await named('staff', true)).sides).toHaveLength(2);
    await handIn(CIHUI, '液晶面板,生产,96,否');
    expect((await named('staff')).sides).toHaveLength(3);
    await handIn(CIHUI, '液晶面板,生产,95,否');
    expect((await named('staff', true)).decision?.note).toBe('现场核实');
  });

  it('is decided once: what changed meanwhile is refused', async () => {
    const dispute = await named('aboveScale');
    const choice = { disputeId: dispute.id, sideId: dispute.sides[0]?.id ?? '', note: null };
    await decide('aboveScale', '否', 'scale');
    await expect(
      server.services.disputes.decide(districtOfficer, choice, 'scale-again'),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      server.services.disputes.decide(districtOfficer, { ...choice, disputeId: 'none' }, 'none'),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is open again once the decision is undone, as it was', async () => {
    for (const dispute of await list(true)) {
      await server.services.disputes.reopen(districtOfficer, dispute.id, `reopen-${dispute.field}`);
      server.clock.advance(1_000);
    }
    expect(await list(true)).toEqual([]);
    expect(await streets()).toEqual([`${ZOUMALING} 1`]);
    const [open] = await list();
    await expect(
      server.services.disputes.reopen(districtOfficer, open?.id ?? '', 'nothing'),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const now = await statedAt(server.database, server.clock.now());
    const ofStreet = (said: typeof before) => said.facts.filter(({ streetCode }) => streetCode === ZOUMALING);
    expect(ofStreet(now)).toEqual(ofStreet(before));
  });

  it('hides from another street the figures it may not see', async () => {
    const staff = (await list(false, streetOfficer(CIHUI))).find((dispute) => dispute.field === 'staff');
    expect(staff?.sides.map(({ value, hidden }) => [value, hidden])).toEqual([
      ['已隐藏', true],
      ['95 人', false],
    ]);
    expect(staff?.decidable).toBe(false);
  });

  it('is the same after a rebuild', async () => {
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  });
});
