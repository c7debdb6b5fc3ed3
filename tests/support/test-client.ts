import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';

/** Demo accounts that tests sign in as. */
export type DemoName = 'zoumaling' | 'cihui' | 'district' | 'promoter' | 'enterprise' | 'admin';

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: string[]; extensions: { code: string; id: string; detail?: string } }[];
}

const SIGN_IN =
  'mutation SignIn($name: String!, $password: String!) { signIn(name: $name, password: $password) { id name role } }';

/** One browser: it keeps the session cookie. Each has an address of its own, so that limits do not mix. */
export class TestClient {
  private static count = 0;
  private cookie = '';
  private readonly address = `10.0.0.${++TestClient.count % 250}`;

  constructor(private readonly app: FastifyInstance) {}

  async request(options: InjectOptions): Promise<LightMyRequestResponse> {
    const headers = { ...options.headers, ...(this.cookie && { cookie: this.cookie }) };
    const response = await this.app.inject({ remoteAddress: this.address, ...options, headers });
    const set = response.cookies.find(({ name }) => name === 'liantu_session');
    if (set) this.cookie = set.value ? `${set.name}=${set.value}` : '';
    return response;
  }

  async graphql<Data = Record<string, unknown>>(query: string, variables = {}): Promise<Answer<Data>> {
    const response = await this.request({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return response.json<Answer<Data>>();
  }

  /** The code of the first error; null when there is none. */
  async code(query: string, variables = {}): Promise<string | null> {
    return (await this.graphql(query, variables)).errors?.[0]?.extensions.code ?? null;
  }

  attemptSignIn(name: string, password: string): Promise<Answer<{ signIn: { name: string; role: string } }>> {
    return this.graphql(SIGN_IN, { name, password });
  }

  async signIn(name: DemoName): Promise<void> {
    const { errors } = await this.attemptSignIn(name, DEMO_PASSWORD);
    if (errors) throw new Error(`cannot sign in as ${name}: ${errors[0]?.message}`);
  }

  /** Uploads as a browser's form does. */
  upload(
    fields: Record<string, string>,
    file: { name: string; content: Buffer },
  ): Promise<LightMyRequestResponse> {
    const boundary = 'liantu-test-boundary';
    const parts = Object.entries(fields).map(
      ([name, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    return this.request({
      method: 'POST',
      url: '/files/uploads',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([
        Buffer.from(parts.join('') + head),
        file.content,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    });
  }
}
