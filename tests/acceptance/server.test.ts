import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  ({ method: 'POST', url: '/graphql', payload: payload as object, headers }) as const;

test('health says live and ready, and nothing else', async () => {
  expect((await server.app.inject('/health/live')).json()).toEqual({ live: true });
  const ready = await server.app.inject('/health/ready');
  expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true }]);
});

test('every answer bears the security headers, with a nonce of its own', async () => {
  const nonces = new Set<string>();
  for (const url of ['/health/live', '/graphql', '/nowhere', '/files/originals/x']) {
    const { headers } = await server.app.inject(url);
    const policy = String(headers['content-security-policy']);
    const nonce = /script-src 'self' 'nonce-([^']+)'(;|$)/.exec(policy)?.[1];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    if (nonce) nonces.add(nonce);
  }
  expect(nonces.size).toBe(4);
});

test('a page of another site can neither post nor query in a user’s name', async () => {
  const query = { query: '{ viewer { id } }' };
  const client = await server.client('district');
  const status = async (headers: Record<string, string>) =>
    (await client.request(post(query, headers))).statusCode;
  expect(await status({ origin: 'http://evil.example', host: 'liantu.local' })).toBe(403);
  expect(await status({ origin: 'null', host: 'liantu.local' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status({ origin: 'http://liantu.local:3000', host: 'liantu.local:3000' })).toBe(200);
  const form = await client.request({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify(query),
  });
  expect(form.statusCode).toBe(400);
  const get = await client.request({ method: 'GET', url: '/graphql?query=%7Bviewer%7Bid%7D%7D' });
  expect(get.statusCode).toBe(400);
});

test('the schema is not told in production, and is while developing', async () => {
  const client = await server.client();
  const asked = await client.graphql('{ __schema { types { name } } }');
  expect(asked.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  const misspelt = JSON.stringify(await client.graphql('{ viewr { id } }'));
  expect(misspelt).not.toMatch(/viewer|Cannot query|stack/);
});

test('errors are Chinese, coded and numbered as in the log', async () => {
  const client = await server.client();
  for (const query of ['{', '{ nix }', 'query A { viewer { id } } query B { viewer { id } }']) {
    const { errors } = await client.graphql(query);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toMatch(/^[^a-zA-Z]+$/);
    expect(server.log.some(({ requestId }) => requestId === errors?.[0]?.extensions.id)).toBe(true);
  }
  const variable = 'query($n: Int!) { auditEntries(first: $n) { totalCount } }';
  expect(await client.code(variable, { n: 'x' })).toBe('BAD_INPUT');
});

test('a fault of ours shows a number only; the log has the rest', async () => {
  const admin = await server.client('admin');
  const { accounts } = server.services;
  const broken = Object.assign(Object.create(accounts), {
    list: async () => {
      throw new TypeError('secret of the inside');
    },
  });
  server.services.accounts = broken;
  const answer = await admin.graphql('{ accounts { id } }');
  server.services.accounts = accounts;
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  expect(answer.errors?.[0]?.message).toContain(String(answer.errors?.[0]?.extensions.id));
  const line = server.log.find((entry) => JSON.stringify(entry).includes('secret of the inside'));
  expect(line).toMatchObject({ level: 50, requestId: answer.errors?.[0]?.extensions.id });
});

test('what is too broad, too often aliased, too long or too large is refused', async () => {
  const admin = await server.client('admin');
  const aliases = Array.from({ length: 25 }, (_, i) => `a${i}: viewer { id }`).join(' ');
  const tokens = `{ viewer { ${'id '.repeat(3_100)} } }`;
  const broad = Array.from(
    { length: 15 },
    (_, i) => `p${i}: auditEntries(first: 1000) { edges { node { id } } }`,
  ).join(' ');
  expect(await admin.code(`{ ${aliases} }`)).toBe('BAD_INPUT');
  expect(await admin.code(tokens)).toBe('BAD_INPUT');
  expect(await admin.code(`{ ${broad} }`)).toBe('LIMIT');
  const large = await admin.request(
    post({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(1_100_000) } }),
  );
  expect(large.json().errors[0].extensions.code).toBe('LIMIT');
});

test('each answer is one log line with who, what, and what it cost the database', async () => {
  const admin = await server.client('admin');
  server.log.length = 0;
  await admin.graphql('query AccountsPage { accounts { id } }');
  const lines = server.log.filter(({ msg }) => msg === 'answered');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ operation: 'AccountsPage', status: 200, statements: 2, path: '/graphql' });
  expect(lines[0]?.actorId).toEqual(expect.any(String));
  expect(lines[0]?.boltMilliseconds).toEqual(expect.any(Number));
});

test('an address that asks without end is told to wait', async () => {
  const client = await server.client();
  const codes = new Set<number>();
  for (let i = 0; i < 1_210; i++)
    codes.add((await client.request({ method: 'GET', url: '/nowhere' })).statusCode);
  expect([...codes]).toEqual([404, 429]);
});
