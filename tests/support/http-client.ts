import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import type { DemoName } from './test-client.ts';

/** Asks a running server over HTTP; fails with the first error of an answer. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** Signs in over HTTP, as a browser would, and returns how to ask as this account. */
export async function signedIn(origin: string, name: DemoName): Promise<Ask> {
  return (await session(origin, name)).ask;
}

/** Sends a workbook as the page of a signed-in officer does; returns the job's id. */
export async function uploadFile(
  origin: string,
  name: DemoName,
  fields: Record<string, string>,
  file: { name: string; content: Buffer },
): Promise<string> {
  const { cookie } = await session(origin, name);
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([new Uint8Array(file.content)]), file.name);
  const response = await fetch(`${origin}/files/uploads`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  if (response.status !== 202) throw new Error(`upload refused: ${await response.text()}`);
  return ((await response.json()) as { jobId: string }).jobId;
}

/** What a signed-in officer downloads. */
export async function download(origin: string, name: DemoName, path: string): Promise<Buffer> {
  const { cookie } = await session(origin, name);
  const response = await fetch(`${origin}${path}`, { headers: { cookie } });
  if (!response.ok) throw new Error(`download refused: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

async function session(origin: string, name: DemoName): Promise<{ ask: Ask; cookie: string }> {
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
  return { ask, cookie };
}
