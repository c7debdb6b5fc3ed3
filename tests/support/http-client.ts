import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import type { DemoName } from './test-client.ts';

/** Asks a running server over HTTP; fails with the first error of an answer. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** Signs in over HTTP, as a browser would, and returns how to ask as this account. */
export async function signedIn(origin: string, name: DemoName): Promise<Ask> {
  let cookie = '';
  const ask: Ask = async <Data>(query: string, variables: object = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (answer.errors) throw new Error(answer.errors[0]?.message);
    cookie ||= response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return answer.data;
  };
  await ask('mutation SignIn($n: String!, $p: String!) { signIn(name: $n, password: $p) { id } }', {
    n: name,
    p: DEMO_PASSWORD,
  });
  return ask;
}
