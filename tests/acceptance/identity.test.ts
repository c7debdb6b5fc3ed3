import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iso } from '../../services/graph-api/src/as-of/as-of.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import { checkCharacter } from '../../services/graph-api/src/workbook/uscc.ts';
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

const GLASS = '演示甲玻璃有限公司';
const PANEL = '演示乙面板有限公司';
const CODE = '91420112MA4KX1YM4T';

describe('firms that are one', () => {
  let server: TestServer;
  let ids: { coded: string; named: string; panel: string };
  let decisionId: string;
  let beforeMerge: Awaited<ReturnType<typeof statedAt>>;
  let atMerge: number;

  const handIn = async (street: string, name: string, text: string) => {
    const { services } = server;
    const taken = await takeIn(services, street, `${name}.csv`, Buffer.from(text), `${street}-${name}`);
    await submitAndApprove(services, street, taken.revisionId);
    server.clock.advance(1_000);
  };
  const firm = (id: string, at: string | null = null) =>
    server.services.enterprises.get(districtOfficer, id, at);
  const merge = (survivorId: string, mergedIds: string[], operation: string) =>
    server.services.identities.merge(
      districtOfficer,
      { survivorId, mergedIds, note: '同一营业执照' },
      operation,
    );
  const counts = async (segmentId: string) => {
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    return map.segments.find(({ id }) => id === segmentId)?.counts;
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const head = '企业名称,统一社会信用代码,产业链,环节,环节角色,从业人员';
    await handIn(ZOUMALING, 'chain', `${head}\n${GLASS},${CODE},新型显示,玻璃基板,生产,120\n`);
    await handIn(
      CIHUI,
      'chain',
      `${head}\n${GLASS},,新型显示,玻璃基板,生产,130\n${PANEL},,新型显示,液晶面板,生产,900\n`,
    );
    const supply = '企业名称,产品/服务名称,年产能,单位,现有主要客户';
    await handIn(CIHUI, 'supply', `${supply}\n${GLASS},玻璃基板,100,万片,${PANEL}\n`);
    const demand = '企业名称,需求产品/服务,年需求量,单位,现有供应商';
    await handIn(CIHUI, 'demand', `${demand}\n${PANEL},玻璃基板,10,万片,${GLASS}\n`);
    const found = await server.database.command<{ id: string; name: string; uscc: string | null }>(
      'MATCH (e:Enterprise) RETURN e.id AS id, e.name AS name, e.uscc AS uscc',
    );
    const idOf = (name: string, coded: boolean) =>
      found.find((one) => one.name === name && (one.uscc !== null) === coded)?.id ?? '';
    ids = { coded: idOf(GLASS, true), named: idOf(GLASS, false), panel: idOf(PANEL, false) };
  });
  afterAll(() => server.close());

  it('count as one from the merge on', async () => {
    expect(await counts('nd-glass-substrate')).toMatchObject({ firms: 2, makers: 2, supplies: 1 });
    beforeMerge = await statedAt(server.database, server.clock.now());
    server.clock.advance(1_000);
    decisionId = (await merge(ids.coded, [ids.named], 'merge')).id;
    atMerge = server.clock.now();
    server.clock.advance(1_000);
    expect(await counts('nd-glass-substrate')).toMatchObject({ firms: 1, makers: 1, supplies: 1 });
    const { placements, supplies, disputes, rows, decisions } = await firm(ids.coded);
    expect([placements.length, supplies.length, rows.length]).toEqual([2, 1, 3]);
    expect(disputes.map(({ field }) => field).sort()).toEqual(['operatingStreet', 'staff']);
    expect(decisions).toMatchObject([{ verdict: 'SAME', madeBy: '区级审核', note: '同一营业执照' }]);
  });

  it('are linked by a name that only they bear', async () => {
    const { supplyLinks } = await firm(ids.panel);
    expect(supplyLinks.map(({ side, partner }) => [side, partner?.id])).toEqual([
      ['SUPPLIER', ids.coded],
      ['SUPPLIER', ids.coded],
    ]);
  });

  it('are found by every name, and say where they went', async () => {
    const hits = await server.services.search.search(districtOfficer, GLASS, 10);
    expect(hits.filter(({ kind }) => kind === 'ENTERPRISE').map(({ id }) => id)).toEqual([ids.coded]);
    const gone = await firm(ids.named);
    expect([gone.placements.length, gone.rows.length]).toEqual([0, 0]);
    expect(gone.decisions[0]?.enterprise.id).toBe(ids.coded);
  });

  it('stay two on every former map', async () => {
    const endless = (said: typeof beforeMerge) => ({
      ...said,
      facts: said.facts.map((fact) => ({ ...fact, shownTo: null })),
    });
    expect(endless(await statedAt(server.database, atMerge - 500))).toEqual(endless(beforeMerge));
    const then = await firm(ids.named, iso(atMerge - 500));
    expect([then.placements.length, then.decisions.length]).toEqual([1, 0]);
  });

  it('take new rows too', async () => {
    const head = '企业名称,产业链,环节,环节角色';
    await handIn(CIHUI, 'more', `${head}\n${GLASS},新型显示,偏光片,销售\n`);
    expect((await firm(ids.coded)).placements).toHaveLength(3);
    expect((await counts('nd-polarizer'))?.firms).toBe(1);
  });

  it('cannot be merged twice, nor into a firm without a code', async () => {
    await expect(merge(ids.panel, [ids.named], 'again')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(merge(ids.panel, [ids.coded], 'uncoded')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(merge(ids.panel, ['nobody'], 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are two again once it is undone, with what came meanwhile where it belongs', async () => {
    await server.services.identities.undo(districtOfficer, decisionId, 'undo');
    server.clock.advance(1_000);
    expect(await counts('nd-glass-substrate')).toMatchObject({ firms: 2, makers: 2, supplies: 1 });
    const [coded, named] = await Promise.all([firm(ids.coded), firm(ids.named)]);
    expect([coded.placements.length, named.placements.length]).toEqual([1, 2]);
    const now = await statedAt(server.database, server.clock.now());
    expect(now.facts.filter(({ fileName }) => fileName !== 'more.csv')).toEqual(beforeMerge.facts);
    await expect(server.services.identities.undo(districtOfficer, decisionId, 'twice')).rejects.toMatchObject(
      {
        code: 'CONFLICT',
      },
    );
  });

  it('are remembered with who and when, also undone', async () => {
    const { edges } = await server.services.identities.decisions(streetOfficer(CIHUI), {
      first: 5,
      after: null,
    });
    expect(edges.map(({ node }) => [node.verdict, node.madeBy, node.undoneBy])).toEqual([
      ['SAME', '区级审核', '区级审核'],
    ]);
  });

  it('are the same after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});

describe('rows of another firm', () => {
  let server: TestServer;
  let firmId: string;
  let other: { id: string; decision: string };
  let before: Awaited<ReturnType<typeof statedAt>>;

  const rowsOf = async (id: string) =>
    (await server.services.enterprises.get(districtOfficer, id, null)).rows.map(
      ({ title, fileName }) => `${fileName} ${title}`,
    );
  const handIn = async (name: string, text: string) => {
    const taken = await takeIn(server.services, ZOUMALING, `${name}.csv`, Buffer.from(text), `split-${name}`);
    await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    server.clock.advance(1_000);
  };
  const head = '企业名称,统一社会信用代码,产业链,环节,环节角色,从业人员';
  const first = `${head}\n${GLASS},${CODE},新型显示,玻璃基板,生产,120\n演示误填代码公司,${CODE},新型显示,偏光片,销售,30\n`;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await handIn('first', first);
    const [found] = await server.database.command<{ id: string }>('MATCH (e:Enterprise) RETURN e.id AS id');
    firmId = found?.id ?? '';
  });
  afterAll(() => server.close());

  const split = async (uscc: string | null, operation: string) => {
    const { rows } = await server.services.enterprises.get(districtOfficer, firmId, null);
    const rowKeys = rows.filter(({ title }) => title.includes('误填')).map(({ rowKey }) => rowKey);
    const asked = { enterpriseId: firmId, rowKeys, name: '演示误填代码公司', uscc, note: null };
    return server.services.identities.split(districtOfficer, asked, operation);
  };

  it('are of the other firm from then on, as long as they call it the same', async () => {
    expect(await rowsOf(firmId)).toHaveLength(2);
    before = await statedAt(server.database, server.clock.now());
    const decision = await split(null, 'split');
    other = { id: decision.others[0]?.id ?? '', decision: decision.id };
    server.clock.advance(1_000);
    expect(await rowsOf(firmId)).toHaveLength(1);
    expect(await rowsOf(other.id)).toHaveLength(1);
    await handIn('second', first.replace('销售,30', '销售,31'));
    expect(await rowsOf(other.id)).toEqual([expect.stringContaining('second.csv')]);
    const hits = await server.services.search.search(districtOfficer, '误填代码', 10);
    expect(hits.map(({ id }) => id)).toContain(other.id);
  });

  it('are not taken from a firm that does not have them, nor to itself', async () => {
    const [row] = (await server.services.enterprises.get(districtOfficer, other.id, null)).rows;
    const asked = {
      enterpriseId: firmId,
      rowKeys: [row?.rowKey ?? ''],
      name: '演示',
      uscc: null,
      note: null,
    };
    const { identities } = server.services;
    await expect(identities.split(districtOfficer, asked, 'foreign')).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const own = { ...asked, enterpriseId: other.id };
    await expect(identities.split(districtOfficer, { ...own, uscc: '123' }, 'bad')).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('come back when it is undone', async () => {
    await handIn('third', first);
    await server.services.identities.undo(districtOfficer, other.decision, 'undo-split');
    server.clock.advance(1_000);
    const now = await statedAt(server.database, server.clock.now());
    expect(await rowsOf(firmId)).toHaveLength(2);
    expect(now.cells).toEqual(before.cells);
    await expect(split(CODE, 'own-code')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('go to the firm whose code is given, known or not', async () => {
    const decision = await split(`91420112MA4L1ABC0${checkCharacter('91420112MA4L1ABC0')}`, 'coded');
    server.clock.advance(1_000);
    expect(decision.others[0]).toMatchObject({ provisional: false, name: '演示误填代码公司' });
    expect(await rowsOf(decision.others[0]?.id ?? '')).toHaveLength(1);
  });

  it('are the same after a rebuild', async () => {
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  });
});

describe('doubts which firms are one', () => {
  let server: TestServer;
  let handed = 0;

  const handIn = async (street: string, ...rows: string[]) => {
    const head = '企业名称,统一社会信用代码,曾用名,产业链,环节,环节角色';
    const text = [head, ...rows.map((row) => `${row},新型显示,玻璃基板,生产`)].join('\n');
    const taken = await takeIn(
      server.services,
      street,
      `${street}.csv`,
      Buffer.from(`${text}\n`),
      `doubt-${++handed}`,
    );
    await submitAndApprove(server.services, street, taken.revisionId);
    server.clock.advance(1_000);
  };
  const cards = async (actor = districtOfficer) => {
    const { edges } = await server.services.identities.suspicions(actor, { first: 20, after: null });
    return edges.map(({ node }) => node);
  };
  const kinds = async (actor = districtOfficer) => (await cards(actor)).map(({ kind }) => kind).sort();
  const card = async (kind: string) => {
    const found = (await cards()).find((one) => one.kind === kind);
    const [first, second] = found?.sides.map(({ enterprise }) => enterprise.id) ?? [];
    return {
      name: found?.name ?? '',
      suspicionId: found?.id ?? '',
      enterpriseId: first ?? '',
      otherId: second ?? null,
    };
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await handIn(
      ZOUMALING,
      `${GLASS},${CODE},`,
      `演示甲玻璃有限责任公司,${CODE},`,
      `${GLASS}武汉分公司,,`,
      '演示丁科技有限公司,,',
    );
    await handIn(CIHUI, `${GLASS},,`, '演示戊科技有限公司,,演示丁科技有限公司', '演示己公司,,');
  });
  afterAll(() => server.close());

  it('are raised by what lists say, with both sides and their rows', async () => {
    expect(await kinds()).toEqual(['BRANCH', 'BRANCH', 'SAME_NAME', 'SUCCESSOR', 'TWO_NAMES']);
    const same = (await cards()).find(({ kind }) => kind === 'SAME_NAME');
    expect(
      same?.sides.map(({ enterprise, names, evidence }) => [enterprise.uscc, names.length, evidence.length]),
    ).toEqual([
      [CODE, 2, 2],
      [null, 1, 1],
    ]);
    expect(await kinds(streetOfficer(CIHUI))).toEqual(['BRANCH', 'SAME_NAME', 'SUCCESSOR']);
    const { items } = await server.services.workbench.get(districtOfficer);
    expect(items.find(({ code }) => code === 'suspicions')?.count).toBe(5);
  });

  it('are decided once, and asked again when that is undone', async () => {
    const { identities } = server.services;
    const relate = async (kind: string, relation: 'BRANCH_OF' | 'SUCCESSOR_OF' | 'BOTH_NAMES') => {
      const { name, suspicionId, ...firms } = await card(kind);
      const doubt = firms.otherId ? { name: null, suspicionId: null } : { name, suspicionId };
      const related = { ...firms, ...doubt, relation, note: null };
      return identities.relate(districtOfficer, related, `relate-${relation}`);
    };
    const branch = await relate('BRANCH', 'BRANCH_OF');
    await relate('SUCCESSOR', 'SUCCESSOR_OF');
    await relate('TWO_NAMES', 'BOTH_NAMES');
    const { enterpriseId, otherId } = await card('SAME_NAME');
    const merge = { survivorId: enterpriseId, mergedIds: [otherId ?? ''], note: null };
    const merged = await identities.merge(districtOfficer, merge, 'merge-card');
    expect(await kinds()).toEqual([]);
    server.clock.advance(1_000);
    await handIn(CIHUI, `${GLASS},,`, `${GLASS}武汉分公司,,`);
    // The branch has a namesake of another street now; what was decided is not asked again.
    expect(await kinds()).toEqual(['BRANCH', 'SAME_NAME']);
    await identities.undo(districtOfficer, branch.id, 'undo-branch');
    await identities.undo(districtOfficer, merged.id, 'undo-merge-card');
    server.clock.advance(1_000);
    expect((await kinds()).filter((kind) => kind === 'BRANCH')).toHaveLength(4);
    expect((await kinds()).filter((kind) => kind === 'SAME_NAME')).toHaveLength(2);
  });

  it('go with the lists that raised them', async () => {
    const [batch] = await server.database.command<{ id: string }>(
      'MATCH (b:Batch {streetCode: $street}) RETURN b.id AS id ORDER BY b.uploadedAt DESC LIMIT 1',
      { street: CIHUI },
    );
    await server.services.batches.withdraw(streetOfficer(CIHUI), batch?.id ?? '', '填错', 'doubt-withdrawn');
    server.clock.advance(1_000);
    expect(await kinds()).toEqual(['BRANCH', 'BRANCH', 'SAME_NAME']);
  });

  it('are raised by a place of registration elsewhere, until the list says otherwise', async () => {
    const head = '企业名称,注册地街道,经营地街道,产业链,环节,环节角色';
    const hand = async (registered: string) => {
      const text = `${head}\n演示庚公司,${registered},走马岭街道,新型显示,靶材,生产\n`;
      const bytes = Buffer.from(text);
      const taken = await takeIn(server.services, ZOUMALING, '注册地.csv', bytes, `doubt-${++handed}`);
      await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
      server.clock.advance(1_000);
    };
    await hand('慈惠街道');
    const place = (await cards()).find(({ kind }) => kind === 'TWO_PLACES');
    expect([place?.name, place?.sides.length]).toEqual(['慈惠街道', 1]);
    const enterpriseId = place?.sides[0]?.enterprise.id ?? '';
    const doubt = { name: CIHUI, suspicionId: place?.id ?? '', otherId: null, note: null };
    const said = { relation: 'BOTH_PLACES' as const, enterpriseId, ...doubt };
    const decided = await server.services.identities.relate(districtOfficer, said, 'both-places');
    expect(decided.name).toBe('慈惠街道');
    expect(await kinds()).not.toContain('TWO_PLACES');
    await server.services.identities.undo(districtOfficer, decided.id, 'undo-places');
    server.clock.advance(1_000);
    expect(await kinds()).toContain('TWO_PLACES');
    await hand('走马岭街道');
    expect(await kinds()).not.toContain('TWO_PLACES');
  });

  it('are the same after a rebuild', async () => {
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  });
});
