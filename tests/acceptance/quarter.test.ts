import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iso } from '../../services/graph-api/src/as-of/as-of.ts';
import type { TakenIn } from '../../services/graph-api/src/batch/batch.service.ts';
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
import { statedAt } from '../support/stated.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const WEEK_MS = 7 * 86_400_000;
const JINGHE = '420112007';
const CHAIN = '企业名称,统一社会信用代码,产业链,环节,环节角色,从业人员,填报日期';
const SUPPLY = '企业名称,产品/服务名称,年产能,单位,有效期至,填报日期';
const DEMAND = '企业名称,需求产品/服务,年需求量,单位,现有供应商,有效期至,填报日期';
const CODE = '91420112MA4KX1YM4T';

/** What the map and the lists say at an instant. */
interface Recorded {
  week: string;
  instant: number;
  stated: Awaited<ReturnType<typeof statedAt>>;
  map: unknown;
}

/** Three streets and the district through the weeks of a quarter; what each week showed is written down and kept. */
describe('a quarter', () => {
  let server: TestServer;
  const recorded: Recorded[] = [];
  const weeks = new Map<string, TakenIn>();
  let mergeId = '';
  let successor = streetOfficer(JINGHE);

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const handIn = async (street: string, name: string, ...lines: string[]) => {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    const taken = await takeIn(server.services, street, `${name}.csv`, bytes, `take-${name}`);
    weeks.set(name, taken);
    return taken.revisionId;
  };
  const approved = async (street: string, name: string, ...lines: string[]) =>
    submitAndApprove(server.services, street, await handIn(street, name, ...lines));
  const account = async (name: string, streetCode: string) => {
    const asked = { name, displayName: name, role: 'STREET_OFFICER' as const, streetCode };
    const made = { ...asked, enterpriseCode: null, lastDay: null };
    return (await server.services.accounts.create(administrator, made)).account;
  };
  const firmIds = async (name: string) => {
    const found = await server.database.command<{ id: string }>(
      'MATCH (e:Enterprise {name: $name}) RETURN e.id AS id ORDER BY e.uscc',
      { name },
    );
    return found.map(({ id }) => id);
  };
  const staffDispute = async (decided: boolean) => {
    const asked = { streetCode: null, decided, first: 20, after: null };
    const { edges } = await server.services.disputes.list(districtOfficer, asked);
    const found = edges.find(({ node }) => node.field === 'staff')?.node;
    if (!found) throw new Error('no dispute of staff');
    return found;
  };
  const shown = async (instant: number): Promise<Omit<Recorded, 'week' | 'instant'>> => {
    const stated = await statedAt(server.database, instant);
    const { ledgerSequence: _, ...map } = await server.services.chains.map(
      districtOfficer,
      'new-display',
      iso(instant),
      null,
    );
    // What ends later than this week may be found out later.
    const facts = stated.facts.map((fact) => ({ ...fact, shownTo: null }));
    return { stated: { ...stated, facts }, map };
  };

  const course: Record<string, () => Promise<void>> = {
    'hands in, and one list comes back': async () => {
      const own = '演示甲玻璃有限公司';
      await approved(ZOUMALING, 'one', CHAIN, `${own},${CODE},新型显示,玻璃基板,生产,120,2026-06-28`);
      const revisionId = await handIn(
        CIHUI,
        'two',
        CHAIN,
        `${own},${CODE},新型显示,玻璃基板,生产,95,2026-06-28`,
      );
      await server.services.revisions.submit(streetOfficer(CIHUI), revisionId, 'submit-two');
      await server.services.revisions.return(districtOfficer, revisionId, '请核对人数', 'return-two');
    },
    'hands the returned list in again, and two streets differ': async () => {
      const { revisionId = '' } = weeks.get('two') ?? {};
      await submitAndApprove(server.services, CIHUI, revisionId);
      expect((await staffDispute(false)).sides).toHaveLength(2);
    },
    'decides the dispute': async () => {
      const { id: disputeId, sides } = await staffDispute(false);
      const sideId = sides.find(({ value }) => value === '95 人')?.id ?? '';
      await server.services.disputes.decide(
        districtOfficer,
        { disputeId, sideId, note: '社保人数' },
        'decide',
      );
      expect((await staffDispute(true)).sides.find((side) => side.shown)?.value).toBe('95 人');
    },
    'names needs and offers, and firms without a code': async () => {
      await approved(
        JINGHE,
        'needs',
        DEMAND,
        '演示丙面板有限公司,玻璃基板,10,万片,演示甲玻璃有限公司,2026-08-10,2026-07-18',
      );
      await approved(JINGHE, 'offers', SUPPLY, '演示甲玻璃有限公司,玻璃基板,200,万片,2026-12-31,2026-07-18');
      const chain = '演示丙面板有限公司,,新型显示,液晶面板,生产,900,2026-07-18';
      await approved(JINGHE, 'makers', CHAIN, chain, '演示误报有限公司,,新型显示,偏光片,生产,9,2026-07-18');
    },
    'states what it has checked': async () => {
      const statements = [{ segmentId: 'nd-target', state: 'NONE' as const }];
      await server.services.coverages.state(
        streetOfficer(JINGHE),
        { streetCode: JINGHE, statements },
        'coverage',
      );
    },
    'finds that two firms are one': async () => {
      const [coded = '', named = ''] = await firmIds('演示甲玻璃有限公司');
      const merge = { survivorId: coded, mergedIds: [named], note: '同一家' };
      mergeId = (await server.services.identities.merge(districtOfficer, merge, 'merge')).id;
    },
    'says that nothing has changed': async () => {
      const scope = { lists: ['CHAIN' as const], enterpriseId: null, rowKeys: [] };
      const ids = await server.services.standingLists.confirm(
        streetOfficer(ZOUMALING),
        ZOUMALING,
        scope,
        'confirm',
      );
      await server.services.revisions.approveConfirmations(districtOfficer, ids, 'approve-confirm');
    },
    'lets a need lapse': async () => {
      const asked = { at: null, streetCode: JINGHE, first: 20, after: null };
      const { edges } = await server.services.demands.list(districtOfficer, asked);
      expect(edges).toEqual([]);
    },
    'goes from one officer to the next, with what waits': async () => {
      await handIn(JINGHE, 'pending', CHAIN, '演示戊显示有限公司,,新型显示,靶材,生产,40,2026-08-10');
      const leaving = await account('qian', JINGHE);
      const next = await account('hou', JINGHE);
      const asked = { fromId: leaving.id, toId: next.id, note: '调岗' };
      const pending = await server.services.handOvers.handOver(administrator, asked, 'hand-over');
      expect(pending).toMatchObject({ drafts: 1, returned: 0, submitted: 0 });
      successor = { ...streetOfficer(JINGHE), id: next.id, name: '接任经办' };
      const [told] = await server.services.handOvers.list(successor, JINGHE);
      expect(told).toMatchObject({ toMe: true, revisions: [{ title: 'pending.csv', stateNow: 'DRAFT' }] });
      const { accounts } = server.services;
      expect((await accounts.get(administrator, leaving.id)).disabled).toBe(true);
    },
    'has the successor hand in what the predecessor left': async () => {
      const { revisionId = '' } = weeks.get('pending') ?? {};
      const { revisions, handOvers } = server.services;
      await revisions.submit(successor, revisionId, 'submit-pending');
      await revisions.approve(districtOfficer, revisionId, { rowKeys: null, note: null }, 'approve-pending');
      const [told] = await handOvers.list(successor, JINGHE);
      expect(told?.revisions[0]?.stateNow).toBe('APPROVED');
    },
    'takes a list back': async () => {
      const { batchId = '' } = weeks.get('makers') ?? {};
      await server.services.batches.withdraw(streetOfficer(JINGHE), batchId, '误报', 'withdraw');
    },
    'finds that they are two after all': async () => {
      await server.services.identities.undo(districtOfficer, mergeId, 'undo');
      const [coded = '', named = ''] = await firmIds('演示甲玻璃有限公司');
      const get = (id: string) => server.services.enterprises.get(districtOfficer, id, null);
      server.clock.advance(1_000);
      expect([(await get(coded)).supplies.length, (await get(named)).supplies.length]).toEqual([0, 1]);
    },
    'renews the need': async () => {
      const renewed = '演示丙面板有限公司,玻璃基板,12,万片,演示甲玻璃有限公司,2027-03-31,2026-09-05';
      await approved(JINGHE, 'renewed', DEMAND, renewed);
    },
    'reopens the dispute': async () => {
      await server.services.disputes.reopen(districtOfficer, (await staffDispute(true)).id, 'reopen');
      expect((await staffDispute(false)).decision).toBeNull();
    },
  };

  it('passes week by week', async () => {
    for (const [week, happen] of Object.entries(course)) {
      await happen();
      server.clock.advance(WEEK_MS);
      const instant = server.clock.now();
      recorded.push({ week, instant, ...(await shown(instant)) });
      server.clock.advance(1_000);
    }
    // A coverage statement changes no fact, and a need may lapse in the days between.
    const different = new Set(recorded.map(({ stated }) => JSON.stringify(stated.facts)));
    expect(different.size).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.keys(course))('shows the week that it %s as it was recorded then', async (week) => {
    const then = recorded.find((one) => one.week === week);
    expect({ ...then, ...(await shown(then?.instant ?? 0)) }).toEqual(then);
  });

  it('folds to the same graph, and the same weeks, again', async () => {
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
    for (const then of recorded) expect({ ...then, ...(await shown(then.instant)) }).toEqual(then);
  });
});
