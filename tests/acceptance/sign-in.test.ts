import { afterAll, beforeEach, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const MINUTE = 60_000;
const VIEWER = '{ viewer { name role streetCode } }';

let server: TestServer;
beforeEach(async () => {
  await server?.close();
  server = await startTestServer();
});
afterAll(() => server.close());

test('signing in opens a session that the next request bears, and signing out ends it', async () => {
  const client = await server.client();
  expect(await client.graphql(VIEWER)).toEqual({ data: { viewer: null } });
  await client.signIn('zoumaling');
  expect(await client.graphql(VIEWER)).toEqual({
    data: { viewer: { name: 'zoumaling', role: 'STREET_OFFICER', streetCode: '420112006' } },
  });
  expect(await client.graphql('mutation { signOut }')).toEqual({ data: { signOut: true } });
  expect(await client.graphql(VIEWER)).toEqual({ data: { viewer: null } });
  const left = await server.database.command<{ n: number }>('MATCH (s:Session) RETURN count(s) AS n');
  expect(left).toEqual([{ n: 0 }]);
});

test('the cookie is for this site and no script; the database keeps neither token nor password', async () => {
  const client = await server.client();
  const response = await client.request({
    method: 'POST',
    url: '/graphql',
    payload: { query: `mutation { signIn(name: "district", password: "${DEMO_PASSWORD}") { id } }` },
  });
  const header = String(response.headers['set-cookie']);
  expect(header).toMatch(/HttpOnly/);
  expect(header).toMatch(/SameSite=Lax/);
  expect(header).toMatch(/Max-Age=43200/);
  expect(header).not.toMatch(/Secure/);
  const token = response.cookies[0]?.value ?? '';
  const kept = await server.database.command<{ text: string }>(
    'MATCH (n) WHERE n:Session OR n:Account UNWIND keys(n) AS k RETURN toStringOrNull(n[k]) AS text',
  );
  const texts = kept.map(({ text }) => text).join('\n');
  expect(token).toHaveLength(43);
  expect(texts).not.toContain(token);
  expect(texts).not.toContain(DEMO_PASSWORD);
  expect(texts).toContain('$argon2id$');
});

test('behind https the cookie is sent over https only', async () => {
  const client = await server.client();
  const response = await client.request({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-forwarded-proto': 'https' },
    payload: { query: `mutation { signIn(name: "district", password: "${DEMO_PASSWORD}") { id } }` },
  });
  expect(String(response.headers['set-cookie'])).toMatch(/Secure/);
});

test('a session ends after twelve hours, and at once when its account is switched off', async () => {
  const [late, off] = [await server.client('district'), await server.client('promoter')];
  server.clock.advance(12 * 60 * MINUTE - 1);
  expect(await late.graphql('{ viewer { name } }')).toEqual({ data: { viewer: { name: 'district' } } });
  await server.database.command("MATCH (a:Account {name: 'promoter'}) SET a.disabled = true");
  expect(await off.graphql('{ viewer { name } }')).toEqual({ data: { viewer: null } });
  server.clock.advance(1);
  expect(await late.graphql('{ viewer { name } }')).toEqual({ data: { viewer: null } });
});

test('an unknown name, a wrong password and a switched-off account get the same words', async () => {
  await server.database.command("MATCH (a:Account {name: 'promoter'}) SET a.disabled = true");
  const client = await server.client();
  const answers = [
    await client.attemptSignIn('nobody', DEMO_PASSWORD),
    await client.attemptSignIn('district', 'wrong'),
    await client.attemptSignIn('promoter', DEMO_PASSWORD),
  ];
  for (const { data, errors } of answers) {
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toBe('账号或密码不对。请核对后再试。');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
});

test('five failures lock for fifteen minutes, even against the right password', async () => {
  const client = await server.client();
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    codes.push((await client.attemptSignIn('district', `wrong ${i}`)).errors?.[0]?.extensions.code);
  }
  expect(codes).toEqual([...Array(4).fill('UNAUTHENTICATED'), 'LOCKED_OUT']);
  const refused = await client.attemptSignIn('district', DEMO_PASSWORD);
  expect(refused.errors?.[0]?.message).toContain('15 分钟后再试');
  server.clock.advance(15 * MINUTE + 1);
  expect((await client.attemptSignIn('district', 'wrong')).errors?.[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  expect((await client.attemptSignIn('district', DEMO_PASSWORD)).data?.signIn.name).toBe('district');
});

test('a good sign-in forgets the failures before it', async () => {
  const client = await server.client();
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 4; i++) await client.attemptSignIn('district', 'wrong');
    expect((await client.attemptSignIn('district', DEMO_PASSWORD)).errors).toBeUndefined();
  }
});

test('attempts made at once are counted one by one: the password is looked at five times at most', async () => {
  const clients = await Promise.all(Array.from({ length: 12 }, () => server.client()));
  const answers = await Promise.all(clients.map((client) => client.attemptSignIn('district', 'wrong')));
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(4);
  expect(codes.filter((code) => code === 'LOCKED_OUT')).toHaveLength(8);
});

test('an address that tries too often is told to wait', async () => {
  const client = await server.client();
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 22; i++)
    codes.push((await client.attemptSignIn(`n${i}`, 'x')).errors?.[0]?.extensions.code);
  expect(codes.slice(0, 20)).toEqual(Array(20).fill('UNAUTHENTICATED'));
  expect(codes.slice(20)).toEqual(['LIMIT', 'LIMIT']);
});
