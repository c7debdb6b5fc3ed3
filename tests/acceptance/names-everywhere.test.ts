import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DecisionAsked } from '../../services/graph-api/src/name/name-rules.ts';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
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
import { startTestServer, type TestServer } from '../support/test-server.ts';

const MAKER = '武汉嵘汐玻璃基板有限公司';
const CODE = '91420112MA4KX0UQ57';
const BUYERS = ['武汉珩璟显示技术有限公司', '91420112MA4KX1UQ38'] as const;
const SHORT = '嵘汐玻璃';

describe('a name that the district decides for every street', () => {
  let server: TestServer;
  let maker: string;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await handIn(
      ZOUMALING,
      'maker',
      `企业名称,统一社会信用代码,产业链,环节,环节角色\n${MAKER},${CODE},新型显示,玻璃基板,生产\n`,
    );
    for (const street of [ZOUMALING, CIHUI]) await buys(street, '玻璃基板', SHORT);
    await buys(CIHUI, '盖板玻璃', SHORT);
    await buys(CIHUI, '偏光片', `${SHORT}、苏州不在册有限公司`);
    const [firm] = await server.database.command<{ id: string }>(
      'MATCH (e:Enterprise {name: $name}) RETURN e.id AS id',
      { name: MAKER },
    );
    maker = firm?.id ?? '';
  });
  afterAll(() => server.close());

  let files = 0;
  const handIn = async (street: string, name: string, text: string) => {
    const id = `everywhere-${name}-${++files}`;
    const taken = await takeIn(server.services, street, `${id}.csv`, Buffer.from(text), id);
    await submitAndApprove(server.services, street, taken.revisionId);
    server.clock.advance(1_000);
  };
  const buys = (street: string, product: string, suppliers: string) =>
    handIn(
      street,
      'demand',
      `企业名称,统一社会信用代码,需求产品/服务,年需求量,单位,现有供应商\n${BUYERS.join(',')},${product},100,万片,${suppliers}\n`,
    );

  const list = async (view: 'OPEN' | 'DECIDED', actor: Actor = districtOfficer) => {
    const asked = { kind: 'FIRM', view, streetCode: null, first: 50, after: null } as const;
    return (await server.services.names.list(actor, asked)).edges.map(({ node }) => node);
  };
  let operations = 0;
  const decide = async (decision: DecisionAsked, actor: Actor = districtOfficer) => {
    await server.services.names.decide(actor, [decision], `everywhere-${++operations}`);
    server.clock.advance(1_000);
  };
  const undo = async (id: string, actor: Actor = districtOfficer) => {
    await server.services.names.undecide(actor, [id], `everywhere-undo-${++operations}`);
    server.clock.advance(1_000);
  };
  /** Of each street how many links that give the short name lead to the maker, and how many to nobody. */
  const links = async () => {
    const found = await server.database.command<{ street: string; partner: string | null; links: number }>(
      `MATCH (l:SupplyLink {partnerName: $name}) WHERE l.shownTo > $now
       OPTIONAL MATCH (e:Enterprise {id: l.partnerId})
       RETURN l.streetCode AS street, e.name AS partner, count(*) AS links ORDER BY street, partner`,
      { name: SHORT, now: server.clock.now() },
    );
    return found.map(({ street, partner, links: count }) => `${street} ${partner} ${count}`);
  };
  const same = async () => {
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  };
  const undecided = [`${ZOUMALING} null 1`, `${CIHUI} null 3`].sort();
  const decided = [`${ZOUMALING} ${MAKER} 1`, `${CIHUI} ${MAKER} 3`].sort();

  it('stands once among what waits, with the rows of all streets', async () => {
    const open = await list('OPEN');
    expect(open.map(({ name, uses, streetNames }) => [name, uses, streetNames.length])).toEqual([
      [SHORT, 4, 2],
    ]);
    expect((await list('OPEN', streetOfficer(ZOUMALING))).map(({ uses }) => uses)).toEqual([1]);
    expect(await links()).toEqual(undecided);
  });

  it('means the firm in all of them, in rows to come too, until it is undone', async () => {
    const [open] = await list('OPEN');
    const id = open?.id ?? '';
    expect(open?.proposals[0]).toMatchObject({ targetId: maker });
    const everywhere = { id, outcome: 'IS' as const, targetId: maker, everywhere: true };
    await expect(decide(everywhere, streetOfficer(ZOUMALING))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await decide(everywhere);
    expect(await links()).toEqual(decided);
    expect(await list('OPEN')).toEqual([]);
    await expect(decide(everywhere)).rejects.toMatchObject({ code: 'CONFLICT' });
    await buys(ZOUMALING, '偏光片', SHORT);
    expect(await links()).toEqual([`${ZOUMALING} ${MAKER} 2`, `${CIHUI} ${MAKER} 3`].sort());
    const [item] = await list('DECIDED');
    expect(item).toMatchObject({ everywhere: true, streetName: '各街道', uses: 5 });
    await undo(item?.id ?? '');
    expect(await links()).toEqual([`${ZOUMALING} null 2`, `${CIHUI} null 3`].sort());
    expect((await list('OPEN')).map(({ uses }) => uses)).toEqual([5]);
    await decide(everywhere);
  });

  it('means what a street says in that street', async () => {
    const street = streetOfficer(CIHUI);
    const [item] = await list('DECIDED', street);
    expect(item).toMatchObject({ everywhere: true, uses: 3, decision: { targetName: MAKER } });
    const id = item?.id ?? '';
    await expect(undo(id, street)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await decide({ id, outcome: 'NONE', targetId: null }, street);
    expect(await links()).toEqual([`${ZOUMALING} ${MAKER} 2`, `${CIHUI} null 3`].sort());
    await buys(CIHUI, '液晶材料', SHORT);
    expect(await links()).toEqual([`${ZOUMALING} ${MAKER} 2`, `${CIHUI} null 4`].sort());
    await same();
    await undo(id, street);
    expect(await links()).toEqual([`${ZOUMALING} ${MAKER} 2`, `${CIHUI} ${MAKER} 4`].sort());
    await same();
  });

  it('is not asked of what no catalogue of products has', async () => {
    const header = '企业名称,统一社会信用代码,需求类型,需求产品/服务,年需求量,单位';
    const needs = [`${MAKER},${CODE},资金,设备更新贷款,1,笔`, `${MAKER},${CODE},设备,没有这种设备,1,台`];
    await handIn(ZOUMALING, 'needs', `${[header, ...needs].join('\n')}\n`);
    const asked = { kind: 'PRODUCT', view: 'OPEN', streetCode: null, first: 50, after: null } as const;
    const { edges } = await server.services.names.list(districtOfficer, asked);
    const names = edges.map(({ node }) => node.name);
    expect(names).toContain('没有这种设备');
    expect(names).not.toContain('设备更新贷款');
  });

  it('is refused of firms of their own without a code', async () => {
    await handIn(ZOUMALING, 'own', '企业名称,产业链,环节\n武汉嵘汐玻璃基板厂,新型显示,玻璃基板\n');
    const own = (await list('OPEN')).find(({ column }) => column === 'enterpriseName');
    expect(own?.proposals[0]).toMatchObject({ targetId: maker });
    const decision = { id: own?.id ?? '', outcome: 'IS' as const, targetId: maker, everywhere: true };
    await expect(decide(decision)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
