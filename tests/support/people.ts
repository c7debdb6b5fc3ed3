import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import { type DemoName, TestClient } from './test-client.ts';
import type { TestServer } from './test-server.ts';

/** Everybody who may knock: nobody, two streets, the three offices, two firms. */
export const people = [
  'nobody',
  'zoumaling',
  'cihui',
  'district',
  'promoter',
  'enterprise',
  'other-firm',
  'admin',
] as const;

export type Person = (typeof people)[number];

/**
 * A browser each, signed in. The account `enterprise` is bound to one firm, and an account of another firm is made
 * beside it.
 */
export async function signInPeople(
  server: TestServer,
  firms: { own: string; other: string },
): Promise<Record<Person, TestClient>> {
  await server.database.command(
    `MATCH (account:Account {name: 'enterprise'}) SET account.enterpriseId = $own
     CREATE (other:Account) SET other = account {.*, id: 'other-firm', name: 'other-firm', enterpriseId: $other}`,
    firms,
  );
  const entries = await Promise.all(people.map(async (person) => [person, await browserOf(server, person)]));
  return Object.fromEntries(entries) as Record<Person, TestClient>;
}

async function browserOf(server: TestServer, person: Person): Promise<TestClient> {
  if (person === 'nobody') return server.client();
  if (person !== 'other-firm') return server.client(person satisfies DemoName);
  const client = new TestClient(server.app);
  const { errors } = await client.attemptSignIn(person, DEMO_PASSWORD);
  if (errors) throw new Error(`cannot sign in as ${person}: ${errors[0]?.message}`);
  return client;
}
