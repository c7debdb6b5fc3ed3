import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Entries {
  auditEntries: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: {
      node: {
        actorName: string;
        role: string;
        action: string;
        actionLabel: string;
        outcomeLabel: string;
        subject: string;
        outcome: string;
        requestId: string;
      };
    }[];
  };
}

const ENTRIES = `query Entries($first: Int!, $after: String, $action: String) {
  auditEntries(first: $first, after: $after, action: $action) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { actorName role action actionLabel subject outcome outcomeLabel requestId } }
  }
}`;

test('signing in well, badly and too often, and signing out, are written down and paged newest first', async () => {
  const client = await server.client();
  for (let i = 0; i < 5; i++) {
    await client.attemptSignIn('cihui', 'wrong');
    server.clock.advance(1_000);
  }
  await client.attemptSignIn('没有这个人', 'wrong');
  server.clock.advance(1_000);
  await client.signIn('promoter');
  server.clock.advance(1_000);
  await client.graphql('mutation { signOut }');
  server.clock.advance(1_000);

  const admin = await server.client('admin');
  const read: Entries['auditEntries']['edges'] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { data }: { data?: Entries | null } = await admin.graphql<Entries>(ENTRIES, { first: 3, after });
    expect(data?.auditEntries.totalCount).toBe(9);
    read.push(...(data?.auditEntries.edges ?? []));
    after = data?.auditEntries.pageInfo.endCursor ?? null;
    more = data?.auditEntries.pageInfo.hasNextPage ?? false;
  }
  const lines = read.map(({ node }) => `${node.actorName}|${node.action}|${node.subject}|${node.outcome}`);
  expect(lines.map((line) => line.replace(/\|[0-9a-z]{20}\|/, '|id|'))).toEqual([
    '系统管理员(演示)|SIGN_IN|admin|OK',
    '招商部门(演示)|SIGN_OUT|id|OK',
    '招商部门(演示)|SIGN_IN|promoter|OK',
    '|SIGN_IN|没有这个人|FAILED',
    '慈惠街道(演示)|SIGN_IN|cihui|LOCKED',
    ...Array(4).fill('慈惠街道(演示)|SIGN_IN|cihui|FAILED'),
  ]);
  expect(new Set(read.map(({ node }) => node.requestId)).size).toBe(9);
  expect(new Set(read.map(({ node }) => `${node.actionLabel}${node.outcomeLabel}`))).toEqual(
    new Set(['登录成功', '退出成功', '登录失败', '登录已锁定']),
  );
});

test('the log is filtered by action', async () => {
  const admin = await server.client('admin');
  const { data } = await admin.graphql<Entries>(ENTRIES, { first: 50, action: 'SIGN_OUT' });
  expect(data?.auditEntries.totalCount).toBe(1);
  expect(data?.auditEntries.edges.map(({ node }) => node.action)).toEqual(['SIGN_OUT']);
});

test('a cursor that is none of ours is refused in words', async () => {
  const admin = await server.client('admin');
  const { errors } = await admin.graphql(ENTRIES, { first: 3, after: 'not a cursor' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  expect(errors?.[0]?.message).toContain('回到第一页');
});
