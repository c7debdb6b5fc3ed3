import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import {
  CIHUI,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY = 86_400_000;
const [FIRST, SECOND, THIRD] = ['2026-06-30', '2026-07-20', '2026-08-10'];
const promoter: Actor = {
  id: 'promoter',
  name: '招商',
  role: 'PROMOTER',
  streetCode: null,
  enterpriseId: null,
};

let server: TestServer;
let second: { revisionId: string };

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  // On the first day: three firms, one of which is placed where the model knows no segment, and a demand.
  await handIn(ZOUMALING, 'chain-1', [
    '企业名称,产业链,环节,环节角色,主营产品,从业人员,产值(万元),产值年份',
    '武汉甲显示有限公司,新型显示,玻璃基板,生产,玻璃基板,100,5000,2025',
    '武汉乙显示有限公司,新型显示,偏光片,生产,偏光片,200,,',
    '武汉丙显示有限公司,新型显示,没有这个环节,生产,不知道的东西,30,,',
  ]);
  await handIn(ZOUMALING, 'demand-1', [
    '企业名称,品名,年需求量,单位,有效期至',
    '武汉甲显示有限公司,石英砂,100,吨,2026-08-31',
  ]);
  await handIn(ZOUMALING, 'supply-1', [
    '企业名称,产品/服务名称,年产能,单位,有效期至',
    '武汉乙显示有限公司,目录里没有的东西,100,吨,2026-08-20',
  ]);
  server.clock.advance(20 * DAY);
  // On the second: one says something else, one the same, one is new.
  second = await handIn(ZOUMALING, 'chain-2', [
    '企业名称,产业链,环节,环节角色,主营产品,从业人员,产值(万元),产值年份',
    '武汉甲显示有限公司,新型显示,玻璃基板,生产,玻璃基板,120,6000,2025',
    '武汉乙显示有限公司,新型显示,偏光片,生产,偏光片,200,,',
    '武汉丁显示有限公司,新型显示,玻璃基板,销售,玻璃基板,15,,',
  ]);
  await handIn(CIHUI, 'chain-3', [
    '企业名称,产业链,环节,环节角色',
    '武汉戊显示有限公司,新型显示,玻璃基板,生产',
  ]);
  server.clock.advance(21 * DAY);
});
afterAll(() => server.close());

async function handIn(street: string, name: string, lines: string[]) {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const taken = await takeIn(server.services, street, `${name}.csv`, bytes, `digest-${name}`);
  await submitAndApprove(server.services, street, taken.revisionId);
  server.clock.advance(1_000);
  return taken;
}

const digest = (actor: Actor, since: string | null, part = {}) =>
  server.services.digests.get(actor, { since, streetCode: null, chainId: null, enterpriseId: null, ...part });

const lines = (found: Awaited<ReturnType<typeof digest>>) =>
  found.changes.map(({ kind, enterpriseName, what }) => `${kind} ${enterpriseName} ${what}`);

describe('what happened since a day', () => {
  it('tells new rows from those that say something else, and counts those that say the same', async () => {
    const found = await digest(districtOfficer, SECOND);
    expect(lines(found)).toEqual([
      'ADDED 武汉丁显示有限公司 玻璃基板 · 销售',
      'CHANGED 武汉甲显示有限公司 玻璃基板 · 生产',
      'ADDED 武汉戊显示有限公司 玻璃基板 · 生产',
    ]);
    expect(found.counts).toMatchObject({ added: 2, gone: 0, changed: 1, confirmed: 1 });
    const changed = found.changes.find(({ kind }) => kind === 'CHANGED');
    expect(changed).toMatchObject({
      fields: [
        { label: '产值', before: '5,000 万元', now: '6,000 万元' },
        { label: '从业人员', before: '100 人', now: '120 人' },
      ],
      hiddenFields: 0,
      chainNames: ['新型显示'],
      byName: '区级审核',
    });
  });

  it('has everything of a row that was new and changed since as new, as it is now', async () => {
    const found = await digest(districtOfficer, FIRST);
    expect(found.counts).toMatchObject({ added: 7, gone: 0, changed: 0, confirmed: 0 });
  });

  it('adds up by street and by chain; what is to be placed stands apart', async () => {
    const found = await digest(districtOfficer, FIRST);
    expect(found.streets.map(({ street, counts }) => [street.name, counts.added])).toEqual([
      ['慈惠街道', 1],
      ['走马岭街道', 6],
    ]);
    const chains = Object.fromEntries(found.chains.map(({ name, counts }) => [name, counts.added]));
    expect(chains).toEqual({ 新型显示: 5, 待归类: 2 });
    const street = await digest(districtOfficer, FIRST, { streetCode: CIHUI });
    expect(lines(street)).toEqual(['ADDED 武汉戊显示有限公司 玻璃基板 · 生产']);
    const chain = await digest(districtOfficer, FIRST, { chainId: 'new-display' });
    expect(chain.counts.added).toBe(5);
    expect(lines(chain).join()).not.toContain('武汉丙');
    expect(await digest(districtOfficer, FIRST, { chainId: 'new-energy-vehicle' })).toMatchObject({
      changes: [],
    });
  });

  it('says what lapses within thirty days', async () => {
    const { expiring, counts } = await digest(districtOfficer, THIRD);
    expect(
      expiring.map(({ enterprise, what, lastDay, list }) => [enterprise.name, what, lastDay, list]),
    ).toEqual([
      ['武汉乙显示有限公司', '目录里没有的东西', '2026-08-20', 'SUPPLY'],
      ['武汉甲显示有限公司', '石英砂', '2026-08-31', 'DEMAND'],
    ]);
    expect(counts).toMatchObject({ added: 0, expiring: 2 });
    const chain = await digest(districtOfficer, THIRD, { chainId: 'new-display' });
    expect(chain.expiring.map(({ what }) => what)).toEqual(['石英砂']);
  });

  it('can be of one firm alone', async () => {
    const all = await digest(districtOfficer, SECOND);
    const changed = all.changes.find(({ kind }) => kind === 'CHANGED');
    const enterpriseId = changed?.enterprise?.id ?? '';
    const found = await digest(districtOfficer, SECOND, { enterpriseId });
    expect(found.enterpriseName).toBe('武汉甲显示有限公司');
    expect(lines(found)).toEqual(['CHANGED 武汉甲显示有限公司 玻璃基板 · 生产']);
    expect(found.counts).toMatchObject({ added: 0, changed: 1, confirmed: 0, expiring: 1 });
    const nobody = await digest(districtOfficer, SECOND, { enterpriseId: 'nobody' });
    expect(nobody).toMatchObject({ enterpriseName: null, changes: [], expiring: [] });
  });

  it('hides the fields that one may not see, and says how many they are', async () => {
    const of = async (actor: Actor) =>
      (await digest(actor, SECOND)).changes.find(({ kind }) => kind === 'CHANGED');
    expect(await of(streetOfficer(CIHUI))).toMatchObject({ fields: [], hiddenFields: 2 });
    expect(await of(promoter)).toMatchObject({ fields: [{ label: '从业人员' }], hiddenFields: 1 });
    expect(await of(streetOfficer(ZOUMALING))).toMatchObject({ hiddenFields: 0 });
  });

  it('is the last thirty days where no day is given, and refuses what is no day', async () => {
    expect((await digest(districtOfficer, null)).since).toBe('2026-07-11');
    await expect(digest(districtOfficer, '2026-02-30')).rejects.toThrow('2026-06-30 这样');
  });

  it('can be taken along whole', async () => {
    const client = await server.client('district');
    const response = await client.request({
      method: 'GET',
      url: `/files/exports/digest?format=xlsx&since=${SECOND}`,
    });
    const book = read(response.rawPayload);
    const rows = utils.sheet_to_json<string[]>(book.Sheets.动态 ?? {}, { header: 1 });
    expect(rows.filter(([kind]) => kind === '变更').map((row) => row.slice(6, 9))).toEqual([
      ['产值', '5,000 万元', '6,000 万元'],
      ['从业人员', '100 人', '120 人'],
    ]);
    expect(rows.filter(([kind]) => kind === '新增')).toHaveLength(2);
    expect(rows.filter(([kind]) => kind === '将到期')).toHaveLength(2);
  });

  it('has what a withdrawal took away as gone, and what held before as changed back', async () => {
    const { revisions } = server.services;
    await revisions.withdraw(districtOfficer, second.revisionId, '填错了', 'digest-withdraw');
    server.clock.advance(1_000);
    const found = await digest(districtOfficer, THIRD);
    expect(lines(found)).toEqual([
      'GONE 武汉丁显示有限公司 玻璃基板 · 销售',
      'CHANGED 武汉甲显示有限公司 玻璃基板 · 生产',
    ]);
    // Since before the list that was withdrawn, nothing of it is left to tell.
    expect(lines(await digest(districtOfficer, SECOND))).toEqual([
      'ADDED 武汉戊显示有限公司 玻璃基板 · 生产',
    ]);
  });

  it('has disputes that opened since', async () => {
    await handIn(CIHUI, 'claim', [
      '企业名称,统一社会信用代码,产业链,环节,环节角色,从业人员',
      '武汉己显示有限公司,914201125BCLLKH99F,新型显示,玻璃基板,生产,10',
    ]);
    await handIn(ZOUMALING, 'claimed', [
      '企业名称,统一社会信用代码,产业链,环节,环节角色,从业人员',
      '武汉己显示有限公司,914201125BCLLKH99F,新型显示,玻璃基板,生产,20',
    ]);
    const found = await digest(districtOfficer, THIRD);
    expect(found.disputes.map(({ label }) => label)).toContain('从业人员');
    expect(found.counts.disputed).toBe(found.disputes.length);
    expect((await digest(promoter, THIRD)).disputes).toEqual([]);
  });
});
