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
import { startTestServer, type TestServer } from '../support/test-server.ts';

const MAKER = '演示甲玻璃有限公司';
const PANEL = '演示乙面板有限公司';

describe('who supplies whom, as lists say', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const handIn = async (street: string, name: string, text: string) => {
    const { services } = server;
    const taken = await takeIn(services, street, `${name}.csv`, Buffer.from(text), `links-${name}`);
    await submitAndApprove(services, street, taken.revisionId);
    server.clock.advance(1_000);
    return taken;
  };

  const firm = async (name: string, at: string | null = null) => {
    const [found] = await server.database.command<{ id: string }>(
      'MATCH (e:Enterprise {name: $name}) RETURN e.id AS id ORDER BY id LIMIT 1',
      { name },
    );
    return server.services.enterprises.get(districtOfficer, found?.id ?? '', at);
  };

  const linksOf = async (name: string, at: string | null = null) =>
    (await firm(name, at)).supplyLinks
      .map(
        ({ side, partnerName, partner, product }) =>
          `${side} ${product.text} ${partnerName} ${partner ? '在册' : '清单外'}`,
      )
      .reverse();

  it('takes customers from a supply list, and knows the firms that lists know', async () => {
    await handIn(
      ZOUMALING,
      'supply',
      `企业名称,产品/服务名称,年产能,单位,现有主要客户\n${MAKER},玻璃基板,100,万片,${PANEL}、外地丙公司等\n`,
    );
    expect(await linksOf(MAKER)).toEqual([
      `CUSTOMER 玻璃基板 ${PANEL} 清单外`,
      'CUSTOMER 玻璃基板 外地丙公司 清单外',
    ]);
  });

  it('finds the firm once a list brings it, from then on', async () => {
    const before = iso(server.clock.now());
    server.clock.advance(1_000);
    await handIn(CIHUI, 'panel', `企业名称,产业链,环节,环节角色\n${PANEL},新型显示,液晶面板,生产\n`);
    expect(await linksOf(MAKER)).toContain(`CUSTOMER 玻璃基板 ${PANEL} 在册`);
    expect(await linksOf(MAKER, before)).toContain(`CUSTOMER 玻璃基板 ${PANEL} 清单外`);
    expect(await linksOf(PANEL)).toEqual([`SUPPLIER 玻璃基板 ${MAKER} 在册`]);
  });

  it('takes suppliers from a demand list', async () => {
    await handIn(
      CIHUI,
      'demand',
      `企业名称,需求产品/服务,年需求量,单位,现有供应商\n${PANEL},偏光片,10,万片,演示丁偏光有限公司\n`,
    );
    expect(await linksOf(PANEL)).toContain('SUPPLIER 偏光片 演示丁偏光有限公司 清单外');
  });

  it('means nobody by a name that two firms bear', async () => {
    await handIn(ZOUMALING, 'namesake', `企业名称,产业链,环节,环节角色\n${PANEL},新型显示,偏光片,销售\n`);
    expect(await linksOf(MAKER)).toContain(`CUSTOMER 玻璃基板 ${PANEL} 清单外`);
  });

  it('is told to the street, the district and the firm itself only', async () => {
    const { id } = await firm(MAKER);
    const told = async (actor: Parameters<typeof server.services.enterprises.get>[0]) => {
      const { supplyLinks, supplyLinksHidden } = await server.services.enterprises.get(actor, id, null);
      return [supplyLinks.length, supplyLinksHidden];
    };
    const account = { id: 'a', name: 'a', streetCode: null, enterpriseId: null };
    expect(await told(streetOfficer(ZOUMALING))).toEqual([2, 0]);
    expect(await told(streetOfficer(CIHUI))).toEqual([0, 2]);
    expect(await told({ ...account, role: 'PROMOTER' })).toEqual([0, 2]);
    expect(await told({ ...account, role: 'ENTERPRISE', enterpriseId: id })).toEqual([2, 0]);
    expect(await told({ ...account, role: 'ENTERPRISE', enterpriseId: 'another' })).toEqual([0, 2]);
  });

  it('is the same after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
