import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NameDecision } from '../../services/graph-api/src/name/name-mention.ts';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
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

const MAKER = '武汉嵘汐玻璃基板有限公司';
const MAKER_CODE = '91420112MA4KX0UQ57';
const BUYER = '湖北澜翀液晶面板有限公司';

describe('names that mean nothing certain', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const handIn = async (street: string, name: string, text: string) => {
    const taken = await takeIn(server.services, street, `${name}.csv`, Buffer.from(text), `names-${name}`);
    await submitAndApprove(server.services, street, taken.revisionId);
    server.clock.advance(1_000);
    return taken;
  };

  const queue = async (
    kind: 'FIRM' | 'PRODUCT',
    actor: Actor = districtOfficer,
    view: 'OPEN' | 'NEW' | 'DECIDED' = 'OPEN',
  ) => {
    const views = view === 'OPEN' && kind === 'FIRM' ? (['OPEN', 'REST'] as const) : [view];
    const pages = await Promise.all(
      views.map((one) =>
        server.services.names.list(actor, { kind, view: one, streetCode: null, first: 50, after: null }),
      ),
    );
    return pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  };

  const nameOf = async (name: string, column: string, kind: 'FIRM' | 'PRODUCT' = 'FIRM') => {
    const found = (await queue(kind)).find((item) => item.name === name && item.column === column);
    if (!found) throw new Error(`${name} is not in the queue`);
    return found;
  };

  let operations = 0;
  const decide = async (decisions: ({ id: string } & NameDecision)[], actor = streetOfficer(ZOUMALING)) => {
    const done = await server.services.names.decide(actor, decisions, `decide-${++operations}`);
    server.clock.advance(1_000);
    return done;
  };
  const undo = async (ids: string[], actor = streetOfficer(ZOUMALING)) => {
    await server.services.names.undecide(actor, ids, `undo-${++operations}`);
    server.clock.advance(1_000);
  };

  /** What is shown now of firms, links, supplies and placements, apart from when it began to be shown. */
  const shown = async () => {
    const facts = await server.database.command<{ fact: Record<string, unknown> }>(
      `MATCH (f:Placement|Supply|Demand|SupplyLink|FieldValue) WHERE f.shownFrom <= $now AND f.shownTo > $now
       RETURN f {.*, kind: labels(f)[0]} AS fact`,
      { now: server.clock.now() },
    );
    const cells = await server.database.command<{ cell: Record<string, unknown> }>(
      'MATCH (c:CellState) WHERE c.shownFrom <= $now AND c.shownTo > $now RETURN properties(c) AS cell',
      { now: server.clock.now() },
    );
    const lasting = ({ id: _, shownFrom: __, ...rest }: Record<string, unknown>) =>
      JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)));
    return [...facts.map(({ fact }) => lasting(fact)), ...cells.map(({ cell }) => lasting(cell))].sort();
  };

  it('are collected from customers, suppliers, rows without a code, and products', async () => {
    await handIn(
      ZOUMALING,
      'chain',
      `企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品\n${MAKER},${MAKER_CODE},新型显示,玻璃基板,生产,玻璃基版、玻璃基板\n`,
    );
    await handIn(
      CIHUI,
      'chain-2',
      `企业名称,产业链,环节,环节角色,主营产品\n武汉市嵘汐玻璃基板有限责任公司,新型显示,玻璃基板,销售,超薄玻璃基板\n${BUYER},新型显示,液晶面板,生产,液晶面板\n`,
    );
    await handIn(
      ZOUMALING,
      'demand',
      `企业名称,需求产品/服务,年需求量,单位,现有供应商\n${MAKER},石英沙,100,吨,湖北澜翀液晶面板公司、苏州不在册有限公司\n`,
    );
    const names = [...(await queue('FIRM')), ...(await queue('PRODUCT'))];
    expect(names.map(({ column, name, uses }) => `${column} ${name} ${uses}`).sort()).toEqual([
      'enterpriseName 武汉市嵘汐玻璃基板有限责任公司 1',
      'enterpriseName 湖北澜翀液晶面板有限公司 1',
      'product 石英沙 1',
      'products 玻璃基版 1',
      'products 超薄玻璃基板 1',
      'suppliers 湖北澜翀液晶面板公司 1',
      'suppliers 苏州不在册有限公司 1',
    ]);
  });

  it('come with what they may mean, how sure, and why', async () => {
    const supplier = await nameOf('湖北澜翀液晶面板公司', 'suppliers');
    expect(supplier.proposals[0]).toMatchObject({ name: BUYER, relation: 'SAME', certain: true });
    expect(supplier.rows[0]).toMatchObject({ firm: MAKER, place: expect.stringMatching(/!E2$/) });
    const twin = await nameOf('武汉市嵘汐玻璃基板有限责任公司', 'enterpriseName');
    expect(twin.proposals.map(({ name, certain }) => [name, certain])).toEqual([[MAKER, true]]);
    expect((await nameOf('苏州不在册有限公司', 'suppliers')).proposals).toEqual([]);
    const slip = await nameOf('玻璃基版', 'products', 'PRODUCT');
    expect(slip.proposals[0]).toMatchObject({
      targetId: 'glass-substrate',
      relation: 'NEAR',
      certain: false,
    });
    const kind = await nameOf('超薄玻璃基板', 'products', 'PRODUCT');
    expect(kind.proposals[0]).toMatchObject({ targetId: 'glass-substrate', relation: 'NARROWER' });
  });

  it('wait first where a firm of the lists sounds like them, and the workbench counts only these', async () => {
    const list = (view: 'OPEN' | 'REST') =>
      server.services.names.list(districtOfficer, {
        kind: 'FIRM',
        view,
        streetCode: null,
        first: 1,
        after: null,
      });
    const [likely, rest] = [await list('OPEN'), await list('REST')];
    expect([likely.totalCount, likely.otherCount, rest.totalCount, rest.otherCount]).toEqual([2, 2, 2, 2]);
    const names = [likely.edges[0]?.node.name];
    const asked = { kind: 'FIRM', view: 'OPEN', streetCode: null, first: 1 } as const;
    const next = await server.services.names.list(districtOfficer, {
      ...asked,
      after: likely.pageInfo.endCursor,
    });
    names.push(next.edges[0]?.node.name);
    expect(names.sort()).toEqual(['武汉市嵘汐玻璃基板有限责任公司', '湖北澜翀液晶面板公司'].sort());
    expect(next.pageInfo.hasNextPage).toBe(false);
    const { items } = await server.services.workbench.get(districtOfficer);
    expect(items.find(({ code }) => code === 'names')?.count).toBe(5);
  });

  it('change links, placements and products once decided, and are as before once undone', async () => {
    const before = await shown();
    const supplier = await nameOf('湖北澜翀液晶面板公司', 'suppliers');
    const slip = await nameOf('玻璃基版', 'products', 'PRODUCT');
    const sand = await nameOf('石英沙', 'product', 'PRODUCT');
    const twin = await nameOf('武汉市嵘汐玻璃基板有限责任公司', 'enterpriseName');
    const maker = twin.proposals[0]?.targetId ?? '';
    await decide([
      { id: supplier.id, outcome: 'IS', targetId: supplier.proposals[0]?.targetId ?? '' },
      { id: slip.id, outcome: 'IS', targetId: 'glass-substrate' },
      { id: sand.id, outcome: 'IS', targetId: 'quartz-sand' },
    ]);
    await decide([{ id: twin.id, outcome: 'IS', targetId: maker }], streetOfficer(CIHUI));
    const firm = await server.services.enterprises.get(districtOfficer, maker, null);
    expect(firm.supplyLinks.map(({ partner, product }) => `${partner?.name} ${product.id}`)).toContain(
      `${BUYER} quartz-sand`,
    );
    expect(firm.placements.map(({ segmentId, role }) => `${segmentId} ${role}`).sort()).toEqual([
      'nd-glass-substrate MAKES',
      'nd-glass-substrate SELLS',
    ]);
    const demands = await server.database.command<{ productId: string }>(
      'MATCH (d:Demand) WHERE d.shownTo > $now RETURN d.productId AS productId',
      { now: server.clock.now() },
    );
    expect(demands).toEqual([{ productId: 'quartz-sand' }]);
    expect((await queue('FIRM')).map(({ name }) => name).sort()).toEqual(
      [BUYER, '苏州不在册有限公司'].sort(),
    );
    const decided = await queue('FIRM', districtOfficer, 'DECIDED');
    expect(
      decided.map(({ name, decision }) => `${name} ${decision?.targetName} ${decision?.decidedBy}`),
    ).toEqual([
      `武汉市嵘汐玻璃基板有限责任公司 ${MAKER} ${CIHUI}经办`,
      `湖北澜翀液晶面板公司 ${BUYER} ${ZOUMALING}经办`,
    ]);
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);

    await undo([twin.id], streetOfficer(CIHUI));
    await undo([supplier.id, slip.id, sand.id]);
    expect(await shown()).toEqual(before);
    expect((await queue('FIRM')).length).toBe(4);
  });

  it('follow a firm without a code that a decision joins to another', async () => {
    await handIn(
      ZOUMALING,
      'links',
      `企业名称,统一社会信用代码,产品/服务名称,年产能,单位,现有主要客户\n${MAKER},${MAKER_CODE},玻璃基板,10,万片,珩璟显示、武汉珩璟显示有限公司\n`,
    );
    await handIn(
      CIHUI,
      'buyers',
      '企业名称,统一社会信用代码,产业链,环节\n武汉珩璟显示技术有限公司,91420112MA4KX1UQ38,新型显示,液晶面板\n武汉珩璟显示有限公司,,新型显示,液晶面板\n',
    );
    const customers = async () => {
      const found = await server.database.command<{ name: string; partner: string | null }>(
        `MATCH (l:SupplyLink {direction: 'SUPPLIES'}) WHERE l.shownTo > $now
         OPTIONAL MATCH (e:Enterprise {id: l.partnerId})
         RETURN l.partnerName AS name, e.name AS partner ORDER BY name`,
        { now: server.clock.now() },
      );
      return found.map(({ name, partner }) => `${name} → ${partner}`);
    };
    const before = await shown();
    expect(await customers()).toEqual(['武汉珩璟显示有限公司 → 武汉珩璟显示有限公司', '珩璟显示 → null']);
    const short = await nameOf('珩璟显示', 'customers');
    const own = await nameOf('武汉珩璟显示有限公司', 'enterpriseName');
    const codeless = short.proposals.find(({ name }) => name === '武汉珩璟显示有限公司');
    const coded = own.proposals.find(({ name }) => name === '武汉珩璟显示技术有限公司');
    expect(own.proposals.map(({ name, certain }) => [name, certain])).toEqual([
      ['武汉珩璟显示技术有限公司', false],
    ]);
    await decide([{ id: short.id, outcome: 'IS', targetId: codeless?.targetId ?? '' }]);
    await decide([{ id: own.id, outcome: 'IS', targetId: coded?.targetId ?? '' }], streetOfficer(CIHUI));
    expect(await customers()).toEqual([
      '武汉珩璟显示有限公司 → 武汉珩璟显示技术有限公司',
      '珩璟显示 → 武汉珩璟显示技术有限公司',
    ]);
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
    await undo([own.id], streetOfficer(CIHUI));
    await undo([short.id]);
    expect(await shown()).toEqual(before);
  });

  it('are remembered for rows that come later, and only in their context', async () => {
    const outside = await nameOf('苏州不在册有限公司', 'suppliers');
    await decide([{ id: outside.id, outcome: 'NONE', targetId: null }]);
    const slip = await nameOf('玻璃基版', 'products', 'PRODUCT');
    await decide([{ id: slip.id, outcome: 'IS', targetId: 'glass-substrate' }]);
    await handIn(
      ZOUMALING,
      'later',
      '企业名称,产业链,环节,环节角色,主营产品\n武汉筠骁玻璃有限公司,新型显示,玻璃基板,生产,玻璃基版\n武汉峤晗玻璃有限公司,新型显示,盖板玻璃,生产,玻璃基版\n',
    );
    const placed = await server.database.command<{ segmentId: string; productIds: string[] }>(
      `MATCH (p:Placement) WHERE p.shownTo > $now AND p.productTexts = ['玻璃基版']
       RETURN p.segmentId AS segmentId, p.productIds AS productIds ORDER BY segmentId`,
      { now: server.clock.now() },
    );
    expect(placed).toEqual([
      { segmentId: 'nd-cover-glass', productIds: [] },
      { segmentId: 'nd-glass-substrate', productIds: ['glass-substrate'] },
    ]);
    const open = (await queue('PRODUCT')).filter(({ name }) => name === '玻璃基版');
    expect(open.map(({ segmentId }) => segmentId)).toEqual(['nd-cover-glass']);
    expect((await queue('FIRM')).map(({ name }) => name)).not.toContain('苏州不在册有限公司');
  });

  it('are forgotten with the rows that give them, while the decision is kept', async () => {
    const taken = await handIn(
      ZOUMALING,
      'gone',
      `企业名称,统一社会信用代码,产品/服务名称,年产能,单位,现有主要客户\n${MAKER},${MAKER_CODE},盖板玻璃,10,万片,宜昌不在册公司\n`,
    );
    const name = await nameOf('宜昌不在册公司', 'customers');
    await decide([{ id: name.id, outcome: 'NONE', targetId: null }]);
    await server.services.batches.withdraw(streetOfficer(ZOUMALING), taken.batchId, '填错', 'withdraw-names');
    server.clock.advance(1_000);
    const decided = await queue('FIRM', districtOfficer, 'DECIDED');
    expect(decided.find(({ id }) => id === name.id)).toMatchObject({ uses: 0 });
    await undo([name.id]);
    expect((await queue('FIRM')).map(({ id }) => id)).not.toContain(name.id);
  });

  it('are proposed as new products by streets, and admitted by the district', async () => {
    const item = await nameOf('超薄玻璃基板', 'products', 'PRODUCT');
    const target = { id: item.id, targetId: 'nd-glass-substrate' };
    await decide([{ ...target, outcome: 'NEW' }], streetOfficer(CIHUI));
    const attempt = decide([{ ...target, outcome: 'ADMITTED' }], streetOfficer(CIHUI));
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await decide([{ ...target, outcome: 'ADMITTED' }], districtOfficer);
    const [proposed] = await queue('PRODUCT', districtOfficer, 'NEW');
    expect(proposed).toMatchObject({
      name: '超薄玻璃基板',
      decision: { outcome: 'ADMITTED', targetName: '玻璃基板', decidedBy: '区级审核' },
    });
  });

  it('get into the catalogue by a draft edition, and then mean the new product', async () => {
    const { editions, names } = server.services;
    const [admitted] = await names.admitted(administrator);
    expect(admitted).toEqual({
      name: '超薄玻璃基板',
      segmentId: 'nd-glass-substrate',
      segmentName: '玻璃基板',
      streets: 1,
    });
    const number = await editions.draft(administrator, 1, 'names-draft');
    const edit = {
      edit: 'ADD_PRODUCT',
      kind: 'SEGMENT',
      id: 'nd-glass-substrate',
      text: '超薄玻璃基板',
    } as const;
    await editions.edit(administrator, number, [edit], 'names-add');
    await editions.adopt(administrator, number, 'names-adopt');
    server.clock.advance(1_000);
    const [found] = await queue('PRODUCT', districtOfficer, 'NEW');
    expect(found?.proposals[0]).toMatchObject({ name: '超薄玻璃基板', relation: 'NAME', certain: true });
    const targetId = found?.proposals[0]?.targetId ?? '';
    await decide([{ id: found?.id ?? '', outcome: 'IS', targetId }], streetOfficer(CIHUI));
    const placed = await server.database.command<{ productIds: string[] }>(
      "MATCH (p:Placement) WHERE p.shownTo > $now AND '超薄玻璃基板' IN p.productTexts RETURN p.productIds AS productIds",
      { now: server.clock.now() },
    );
    expect(placed).toEqual([{ productIds: [targetId] }]);
  });

  it('are refused where they are gone, decided, another street’s, or mean what they cannot', async () => {
    const open = (await queue('FIRM')).find(({ column }) => column === 'enterpriseName');
    const id = open?.id ?? '';
    const street = streetOfficer(open?.streetCode ?? '');
    const other = streetOfficer(street.streetCode === CIHUI ? ZOUMALING : CIHUI);
    const [provisional] = await server.database.command<{ id: string }>(
      'MATCH (e:Enterprise {provisional: true}) RETURN e.id AS id ORDER BY id LIMIT 1',
    );
    const none = { id, outcome: 'NONE' as const, targetId: null };
    await expect(decide([none], other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(decide([{ ...none, id: 'nothing' }], street)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decide([], street)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(
      decide([{ id, outcome: 'IS', targetId: provisional?.id ?? '' }], street),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await decide([none], street)).toBe(1);
    await expect(decide([none], street)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are decided once, however often it is sent', async () => {
    const [item] = await queue('FIRM');
    const decisions = [{ id: item?.id ?? '', outcome: 'NONE' as const, targetId: null }];
    expect(await server.services.names.decide(districtOfficer, decisions, 'again')).toBe(1);
    expect(await server.services.names.decide(districtOfficer, decisions, 'again')).toBe(1);
    expect(await server.services.names.undecide(districtOfficer, [item?.id ?? ''], 'back')).toBe(1);
    expect(await server.services.names.undecide(districtOfficer, [item?.id ?? ''], 'back')).toBe(1);
    const acts = await server.database.command<{ type: string }>(
      "MATCH (a:Act) WHERE a.operationId IN ['again', 'back'] RETURN a.type AS type ORDER BY a.sequence",
    );
    expect(acts).toEqual([{ type: 'NAMES_DECIDED' }, { type: 'NAMES_UNDECIDED' }]);
  });

  it('are the same after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
