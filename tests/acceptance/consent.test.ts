import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import { createServer } from '../../services/graph-api/src/server.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { tokenHashOf } from '../../services/graph-api/src/session/session.service.ts';
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
import { signInPeople } from '../support/people.ts';
import { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const FIRM = '演示光谷玻璃有限公司';
const OTHER = '演示汉阳化工有限公司';
const PAPER = { signedOn: '2026-06-18', note: '同意书一页,总经理签字' };
const csv = `企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员,产值(万元),联系人,联系电话
${FIRM},91420112MA4KX1YM4T,新型显示,玻璃基板,生产,玻璃基板,120,7654.3,王演示,13971620001
${OTHER},,新型显示,显影液,生产,显影液,95,4321.9,李演示,13971620002
`;

let server: TestServer;
let firm: string;
let firmsOwn: Actor;

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  const { revisionId } = await takeIn(
    server.services,
    ZOUMALING,
    '产业链清单.csv',
    Buffer.from(csv),
    'consent-list',
  );
  await submitAndApprove(server.services, ZOUMALING, revisionId);
  server.clock.advance(1_000);
  const idOf = async (name: string) => {
    const [found] = await server.database.command<{ id: string }>(
      'MATCH (e:Enterprise {name: $name}) RETURN e.id AS id',
      { name },
    );
    return found?.id ?? '';
  };
  firm = await idOf(FIRM);
  firmsOwn = {
    ...streetOfficer(''),
    name: '企业自己',
    role: 'ENTERPRISE',
    streetCode: null,
    enterpriseId: firm,
  };
  await signInPeople(server, { own: firm, other: await idOf(OTHER) });
});
afterAll(() => server.close());

const { consents } = { consents: () => server.services.consents };
/** The token of a new session of the promoter, as a browser would keep it. */
async function sessionToken(app: TestServer['app']): Promise<string> {
  const query = `mutation { signIn(name: "promoter", password: "${DEMO_PASSWORD}") { id } }`;
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return answer.cookies.find(({ name }) => name === 'liantu_session')?.value ?? '';
}

let operations = 0;
const operation = () => `consent-${++operations}`;
const give = (
  actor: Actor,
  fields: string[],
  audience: 'PROMOTERS' | 'ALL',
  paper: typeof PAPER | null = null,
) => consents().give(actor, { enterpriseId: firm, fields, audience, paper }, operation());
const withdraw = (actor: Actor, fields: string[], paper: typeof PAPER | null = null) =>
  consents().withdraw(actor, { enterpriseId: firm, fields, paper }, operation());
const standing = async (field: string) =>
  (await consents().sheet(districtOfficer, firm)).choices.find((one) => one.field === field)?.consent ?? null;

describe('what a firm lets others see', () => {
  it('is every field that is not public and is its own to give, contacts and partners to promoters only', async () => {
    const { choices } = await consents().sheet(firmsOwn, firm);
    const audiences = Object.fromEntries(choices.map((one) => [one.field, one.audiences]));
    expect(audiences).toMatchObject({
      staff: ['ALL'],
      output: ['PROMOTERS', 'ALL'],
      contact: ['PROMOTERS'],
      customers: ['PROMOTERS'],
      suppliers: ['PROMOTERS'],
      decider: ['PROMOTERS'],
    });
    const given = [
      'tier',
      'enterpriseName',
      'note',
      'collector',
      'consentPublic',
      'contactName',
      'outputYear',
    ];
    expect(given.filter((field) => field in audiences)).toEqual([]);
    await expect(give(firmsOwn, ['contact'], 'ALL')).rejects.toThrow('只能同意招商人员查看');
    await expect(give(firmsOwn, ['tier'], 'ALL')).rejects.toThrow('不能由企业决定');
    await expect(give(firmsOwn, [], 'ALL')).rejects.toThrow('请选择');
  });

  it('begins and ends with an act, and is remembered with who said so', async () => {
    await give(firmsOwn, ['output'], 'PROMOTERS');
    expect(await standing('output')).toMatchObject({
      audience: 'PROMOTERS',
      recordedBy: '企业自己',
      signedOn: null,
    });
    await give(firmsOwn, ['output'], 'ALL');
    expect(await standing('output')).toMatchObject({ audience: 'ALL' });
    await withdraw(firmsOwn, ['output']);
    expect(await standing('output')).toBeNull();
    const { history } = await consents().sheet(firmsOwn, firm);
    expect(history.map(({ field, audience, endedBy }) => [field, audience, endedBy])).toEqual([
      ['output', 'ALL', '企业自己'],
      ['output', 'PROMOTERS', '企业自己'],
    ]);
    expect(history[1]?.until).toBe(history[0]?.since);
  });

  it('is taken down by its own street from a paper, and shown with the officer, the day and the paper', async () => {
    const officer = streetOfficer(ZOUMALING);
    await expect(give(officer, ['staff'], 'ALL')).rejects.toThrow('材料上的日期');
    await expect(give(officer, ['staff'], 'ALL', { ...PAPER, signedOn: '2026-07-01' })).rejects.toThrow(
      '不能晚于今天',
    );
    await expect(give(officer, ['staff'], 'ALL', { ...PAPER, note: ' ' })).rejects.toThrow('什么材料');
    await expect(give(streetOfficer(CIHUI), ['staff'], 'ALL', PAPER)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(give(districtOfficer, ['staff'], 'ALL', PAPER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await give(officer, ['staff'], 'ALL', PAPER);
    expect(await standing('staff')).toMatchObject({ recordedBy: officer.name, ...PAPER });
    const [act] = await server.services.rows.acts([firm]);
    expect(act?.note).toBe('依书面材料 2026-06-18:同意书一页,总经理签字');
    await withdraw(officer, ['staff'], PAPER);
  });

  it('does not show contacts of a firm that does not want to be put in touch, whatever it consented to', async () => {
    const promoter = await server.client('promoter');
    const seen = async () => {
      const { data } = await promoter.graphql<{ enterprise: { contacts: unknown[] } }>(
        'query Firm($id: ID!) { enterprise(id: $id) { contacts { name } } }',
        { id: firm },
      );
      return data?.enterprise.contacts.length;
    };
    const say = async (will: string) => {
      const [head, row] = csv.split('\n');
      const text = `${head},是否愿意对接\n${row},${will}\n`;
      const taken = await takeIn(server.services, ZOUMALING, '意愿.csv', Buffer.from(text), operation());
      await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
      server.clock.advance(1_000);
    };
    await give(firmsOwn, ['contact', 'output'], 'PROMOTERS');
    expect(await seen()).toBe(1);
    await say('不愿意');
    expect(await seen()).toBe(0);
    expect(await standing('contact')).toMatchObject({ audience: 'PROMOTERS' });
    await say('愿意');
    expect(await seen()).toBe(1);
    await withdraw(firmsOwn, ['contact', 'output']);
  });

  it('is done once when it is sent twice', async () => {
    const asked = { enterpriseId: firm, fields: ['capacity'], audience: 'ALL' as const, paper: null };
    await consents().give(firmsOwn, asked, 'consent-twice');
    await consents().give(firmsOwn, asked, 'consent-twice');
    const { history } = await consents().sheet(firmsOwn, firm);
    expect(history.filter(({ field }) => field === 'capacity')).toHaveLength(1);
    await withdraw(firmsOwn, ['capacity']);
  });
});

describe('whom it lets see', () => {
  const ask = `query Firm($id: ID!) { enterprise(id: $id) { contactsHidden contacts { name phone }
    fields { field hidden value } } }`;
  type Shown = { enterprise: { contacts: { name: string }[]; fields: { field: string; hidden: boolean }[] } };
  const seen = async (client: TestClient) => {
    const { data } = await client.graphql<Shown>(ask, { id: firm });
    const fields = data?.enterprise.fields.filter(({ hidden }) => !hidden).map(({ field }) => field) ?? [];
    return { fields, contacts: data?.enterprise.contacts.map(({ name }) => name) };
  };

  it('changes at the next request, in every process, and costs a statement only then', async () => {
    const services = createServices(server.database, server.clock, server.services.logger);
    const second = await createServer({ services, logger: services.logger, production: true, pages: null });
    await second.ready();
    const [here, there] = [await server.client('promoter'), new TestClient(second)];
    await there.signIn('promoter');
    expect((await seen(there)).contacts).toEqual([]);
    await give(firmsOwn, ['contact', 'output'], 'PROMOTERS');
    for (const client of [here, there]) {
      expect(await seen(client)).toMatchObject({ contacts: ['王演示'] });
      expect((await seen(client)).fields).toContain('output');
    }
    const statements = () => server.log.findLast((entry) => entry.msg === 'answered')?.statements;
    const after = statements();
    await seen(here);
    expect(statements()).toBe(after);
    await withdraw(firmsOwn, ['contact', 'output']);
    for (const client of [here, there]) {
      expect((await seen(client)).contacts).toEqual([]);
      expect((await seen(client)).fields).not.toContain('output');
    }
    await second.close();
  });

  it('opens the raw cells of rows with their year and unit, and not those of other firms', async () => {
    const promoter = await server.client('promoter');
    const rowOf = async (name: string) => {
      const [found] = await server.database.command<{ id: string }>(
        'MATCH (row:RowVersion {title: $name}) RETURN row.id AS id',
        { name },
      );
      const { data } = await promoter.graphql<{ row: { cells: { field: string; original: string }[] } }>(
        'query Row($id: ID!) { row(rowVersionId: $id) { cells { field original } } }',
        { id: found?.id },
      );
      return Object.fromEntries(data?.row.cells.map(({ field, original }) => [field, original]) ?? []);
    };
    await give(firmsOwn, ['output'], 'PROMOTERS');
    expect(await rowOf(FIRM)).toMatchObject({ output: '7654.3', contactName: '' });
    expect(await rowOf(OTHER)).toMatchObject({ output: '', contactName: '' });
    await withdraw(firmsOwn, ['output']);
    expect(await rowOf(FIRM)).toMatchObject({ output: '' });
  });

  it('is not written down with an actor, whose job runs later', async () => {
    const actor = await server.services.sessions.actor(tokenHashOf(await sessionToken(server.app)));
    expect(actor?.consents).toBeDefined();
    expect(Object.keys(JSON.parse(JSON.stringify(actor)))).not.toContain('consents');
  });

  it('is noted in the audit log where sensitive values are seen by consent', async () => {
    const promoter = await server.client('promoter');
    const seenBefore = async () => {
      const [found] = await server.database.command<{ n: number }>(
        "MATCH (a:AuditEntry {action: 'VIEW_SENSITIVE', role: 'PROMOTER'}) RETURN count(a) AS n",
      );
      return found?.n ?? 0;
    };
    const before = await seenBefore();
    await seen(promoter);
    expect(await seenBefore()).toBe(before);
    await give(firmsOwn, ['contact'], 'PROMOTERS');
    await seen(promoter);
    expect(await seenBefore()).toBe(before + 1);
  });

  it('is the same after a rebuild', async () => {
    await give(streetOfficer(ZOUMALING), ['staff', 'price'], 'ALL', PAPER);
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
    const other = await server.client('cihui');
    expect((await seen(other)).fields).toContain('staff');
  });
});
