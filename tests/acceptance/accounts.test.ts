import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import { ledgerKey } from '../../services/graph-api/src/ledger/key.ts';
import { projectRoot } from '../../services/project-root.ts';
import { administrator, loadModel, samples, takeInSample, ZOUMALING } from '../support/kernel.ts';
import { testAddress } from '../support/neo4j.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY = 86_400_000;
const NEW_PASSWORD = '汉江边的三只白鹭飞过';
const asked = { role: 'STREET_OFFICER' as const, streetCode: ZOUMALING, enterpriseCode: null, lastDay: null };
const CHANGE = `mutation Change($old: String!, $new: String!) {
  changePassword(oldPassword: $old, newPassword: $new) { mustChangePassword }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
});
afterAll(() => server.close());

const create = (name: string, more = {}) =>
  server.services.accounts.create(administrator, { ...asked, name, displayName: `${name}经办`, ...more });

/** What the audit log says since the beginning, oldest first. */
async function audited(): Promise<string[]> {
  const { edges } = await server.services.audit.list(administrator, { action: null, actorName: null }, 200);
  return edges
    .map(({ node }) => `${node.actorName}|${node.action}|${node.subject}|${node.outcome}`)
    .reverse();
}

async function signedIn(name: string, password: string): Promise<TestClient> {
  const client = await server.client();
  const { errors } = await client.attemptSignIn(name, password);
  if (errors) throw new Error(errors[0]?.message);
  return client;
}

describe('a new account', () => {
  it('may do nothing before its first password is changed, and everything of its role afterwards', async () => {
    const { password } = await create('zhang.san');
    expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const client = await signedIn('zhang.san', password);
    expect(await client.code('{ workbench { greeting } }')).toBe('PASSWORD_CHANGE');
    expect(await client.code('{ streets { code } }')).toBe('PASSWORD_CHANGE');
    const file = { name: 'a.xlsx', content: Buffer.from('x') };
    expect((await client.upload({ streetCode: ZOUMALING, operationId: 'too-early' }, file)).statusCode).toBe(
      403,
    );
    const viewer = await client.graphql('{ viewer { mustChangePassword } }');
    expect(viewer.data).toEqual({ viewer: { mustChangePassword: true } });

    const elsewhere = await signedIn('zhang.san', password);
    expect(await client.code(CHANGE, { old: password, new: NEW_PASSWORD })).toBeNull();
    expect(await client.code('{ workbench { greeting } }')).toBeNull();
    expect((await elsewhere.graphql('{ viewer { name } }')).data).toEqual({ viewer: null });
    await expect(signedIn('zhang.san', password)).rejects.toThrow('账号或密码不对');
    await signedIn('zhang.san', NEW_PASSWORD);
  });

  it('is refused a password that is too short, has its name in it, or is nearly one letter', async () => {
    const { password } = await create('li.si');
    const client = await signedIn('li.si', password);
    const refused = {
      短密码: '至少 10 个字符',
      'my-li.si-secret': '不能包含账号名',
      aaaaaaaaaaaab: '太少',
    };
    for (const [next, words] of Object.entries(refused)) {
      const { errors } = await client.graphql(CHANGE, { old: password, new: next });
      expect(errors?.[0]?.message).toContain(words);
    }
    expect(await client.code('{ workbench { greeting } }')).toBe('PASSWORD_CHANGE');
  });

  it('keeps its password when the old one is wrong, or the new one the same', async () => {
    const client = await server.client('district');
    const wrong = await client.graphql(CHANGE, { old: 'wrong', new: NEW_PASSWORD });
    expect(wrong.errors?.[0]?.message).toContain('原密码不对');
    const same = await client.graphql(CHANGE, { old: DEMO_PASSWORD, new: DEMO_PASSWORD });
    expect(same.errors?.[0]?.message).toContain('一样');
    await server.client('district');
    expect((await audited()).filter((line) => line.includes('PASSWORD_CHANGED|district'))).toEqual([
      '区级管理部门(演示)|PASSWORD_CHANGED|district|FAILED',
    ]);
  });

  it.each([
    ['a name that is taken', { name: 'zoumaling' }, '已有人用'],
    ['a name of other signs', { name: '张三' }, '小写字母'],
    ['an officer without a street', { streetCode: null }, '选一个街道'],
    ['a street that is not ours', { streetCode: '110101001' }, '选一个街道'],
    ['a day that is over', { lastDay: '2026-06-29' }, '已经过去'],
    ['a day that is none', { lastDay: '2026-02-30' }, '2026-12-31'],
    ['a firm that nobody knows', { role: 'ENTERPRISE', enterpriseCode: '91420112MA4K000000' }, '没有这个'],
  ])('is not made with %s', async (_, wrong, words) => {
    const before = (await server.services.accounts.list(administrator)).length;
    await expect(create('wang.wu', wrong)).rejects.toThrow(words);
    expect(await server.services.accounts.list(administrator)).toHaveLength(before);
  });
});

describe('the end of an account', () => {
  const edit = { displayName: '某某', lastDay: null, disabled: false };

  it('comes after its last day, for sessions that are open too', async () => {
    const { account, password } = await create('zhao.liu', { lastDay: '2026-07-01' });
    const client = await signedIn('zhao.liu', password);
    await client.graphql(CHANGE, { old: password, new: NEW_PASSWORD });
    // Noon of 30 June in Shanghai, to the second: 36 hours are left.
    server.clock.advance(1.5 * DAY - 60_000);
    const late = await signedIn('zhao.liu', NEW_PASSWORD);
    expect(await late.code('{ workbench { greeting } }')).toBeNull();
    server.clock.advance(60_000);
    expect(await late.code('{ workbench { greeting } }')).toBe('UNAUTHENTICATED');
    await expect(signedIn('zhao.liu', NEW_PASSWORD)).rejects.toThrow('已到期');
    await expect(signedIn('zhao.liu', 'wrong')).rejects.toThrow('账号或密码不对');
    await server.services.accounts.edit(administrator, account.id, { ...edit, lastDay: '2026-07-31' });
    await signedIn('zhao.liu', NEW_PASSWORD);
  });

  it('comes at once where it is switched off, and is taken back by switching it on', async () => {
    const client = await server.client('promoter');
    const id = ledgerKey('account', 'promoter');
    await server.services.accounts.edit(administrator, id, { ...edit, disabled: true });
    expect((await client.graphql('{ viewer { name } }')).data).toEqual({ viewer: null });
    // Entries of one instant have no order.
    server.clock.advance(1_000);
    await server.services.accounts.edit(administrator, id, edit);
    // The session that was ended stays ended.
    expect((await client.graphql('{ viewer { name } }')).data).toEqual({ viewer: null });
    await server.client('promoter');
    expect((await audited()).filter((line) => /ACCOUNT_.*promoter/.test(line))).toEqual([
      '管理员|ACCOUNT_DISABLED|promoter|OK',
      '管理员|ACCOUNT_ENABLED|promoter|OK',
    ]);
  });

  it('is not for administrators to bring on themselves', async () => {
    const admin = await server.client('admin');
    const id = ledgerKey('account', 'admin');
    for (const more of ['disabled: true', 'disabled: false, lastDay: "2026-12-31"']) {
      const { errors } = await admin.graphql(
        `mutation { editAccount(id: "${id}", edit: { displayName: "我", ${more} }) { id } }`,
      );
      expect(errors?.[0]?.message).toContain('不能停用自己的账号');
    }
    expect(await admin.code(`mutation { resetPassword(id: "${id}") { password } }`)).toBe('STATE');
  });
});

describe('a password that was forgotten', () => {
  it('is replaced by one to be changed; the lock and the sessions end', async () => {
    const client = await server.client('cihui');
    for (let i = 0; i < 5; i++) await client.attemptSignIn('cihui', 'wrong');
    const { password } = await server.services.accounts.resetPassword(
      administrator,
      ledgerKey('account', 'cihui'),
    );
    expect((await client.graphql('{ viewer { name } }')).data).toEqual({ viewer: null });
    await expect(signedIn('cihui', DEMO_PASSWORD)).rejects.toThrow('账号或密码不对');
    const back = await signedIn('cihui', password);
    expect(await back.code('{ workbench { greeting } }')).toBe('PASSWORD_CHANGE');
    expect(await audited()).toContain('管理员|PASSWORD_RESET|cihui|OK');
  });
});

describe('a street that is handed over', () => {
  let wrongOnes = 0;

  it.each([
    ['to an account of another street', { streetCode: '420112005' }],
    ['to an account of another role', { role: 'PROMOTER' }],
    ['to an account that is switched off', {}],
  ])('is not handed %s', async (name, wrong) => {
    const { account } = await create(`wrong.${++wrongOnes}`, wrong);
    if (name.includes('off')) {
      const off = { displayName: '停用', lastDay: null, disabled: true };
      await server.services.accounts.edit(administrator, account.id, off);
    }
    const asked = { fromId: ledgerKey('account', 'zoumaling'), toId: account.id, note: null };
    await expect(server.services.handOvers.handOver(administrator, asked, 'refused')).rejects.toMatchObject({
      code: 'STATE',
    });
    await server.client('zoumaling');
  });

  it('leaves who had it outside, and shows who follows what waits', async () => {
    const { revisionId } = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'hand-over');
    const { account: successor, password } = await create('successor');
    const [former, next] = [await server.client('zoumaling'), await signedIn('successor', password)];
    await next.graphql(CHANGE, { old: password, new: NEW_PASSWORD });
    const asked = { fromId: ledgerKey('account', 'zoumaling'), toId: successor.id, note: '调往区里' };
    const { handOvers } = server.services;
    const counts = await handOvers.handOver(administrator, asked, 'hand-over-1');
    expect(counts).toEqual({
      drafts: 1,
      returned: 0,
      submitted: 0,
      corrections: 0,
      disputes: 0,
      expiring: 0,
    });
    expect(await handOvers.handOver(administrator, asked, 'hand-over-1')).toEqual(counts);

    expect((await former.graphql('{ viewer { name } }')).data).toEqual({ viewer: null });
    await expect(signedIn('zoumaling', DEMO_PASSWORD)).rejects.toThrow('账号或密码不对');
    expect(await next.code(`{ revision(id: "${revisionId}") { id } }`)).toBeNull();
    const list = `{ handOvers(streetCode: "${ZOUMALING}") {
      fromName toName toMe byName note drafts revisions { revisionId state stateNow }
    } }`;
    const pending = (stateNow: string) => ({
      handOvers: [
        {
          fromName: '走马岭街道(演示)',
          toName: 'successor经办',
          toMe: true,
          byName: '管理员',
          note: '调往区里',
          drafts: 1,
          revisions: [{ revisionId, state: 'DRAFT', stateNow }],
        },
      ],
    });
    expect((await next.graphql(list)).data).toEqual(pending('DRAFT'));
    const submit = `mutation { submitRevision(revisionId: "${revisionId}", operationId: "by-successor") { id } }`;
    expect(await next.code(submit)).toBeNull();
    expect((await next.graphql(list)).data).toEqual(pending('SUBMITTED'));
    expect(await audited()).toContain(`管理员|STREET_HANDED_OVER|${ZOUMALING}|OK`);
  });
});

// Last, for it takes the administrators away.
describe('the way back on the machine', () => {
  it('gives a password, switches an administrator on again, and makes the first one', async () => {
    await server.database.command("MATCH (a:Account {name: 'admin'}) SET a.disabled = true");
    const said = await resetOnTheMachine('admin');
    const password = /:([a-z2-9-]{14})/.exec(said)?.[1] ?? '';
    const admin = await signedIn('admin', password);
    expect((await admin.graphql('{ viewer { mustChangePassword } }')).data).toEqual({
      viewer: { mustChangePassword: true },
    });
    await expect(resetOnTheMachine('nobody')).rejects.toThrow('没有账号');
    await server.database.command("MATCH (a:Account {role: 'ADMINISTRATOR'}) DETACH DELETE a");
    expect(await resetOnTheMachine('root.admin')).toContain('root.admin');
    expect((await audited()).filter((line) => line.startsWith('命令行'))).toEqual([
      '命令行|PASSWORD_RESET|admin|OK',
      '命令行|ACCOUNT_CREATED|root.admin|OK',
    ]);
  });
});

async function resetOnTheMachine(name: string): Promise<string> {
  const command = join(projectRoot, 'services', 'graph-api', 'src', 'account', 'reset-password.command.ts');
  const { uri, user, password, database } = testAddress();
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const tsx = join(projectRoot, 'node_modules', '.bin', 'tsx');
  const { stdout } = await promisify(execFile)(tsx, [command, name], { env, cwd: projectRoot });
  return stdout;
}
