import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { createDemoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import type { Clock } from '../../services/graph-api/src/clock.ts';
import { Database } from '../../services/graph-api/src/database/database.ts';
import type { ErasureList } from '../../services/graph-api/src/erasure/erasure-list.ts';
import { createServer } from '../../services/graph-api/src/server.ts';
import { createServices, type Services } from '../../services/graph-api/src/services.ts';
import { statementListener } from '../../services/graph-api/src/trace.ts';
import { clearDatabase, testAddress } from './neo4j.ts';
import { type DemoName, TestClient } from './test-client.ts';

/** A clock that stands until a test moves it. */
export class TestClock implements Clock {
  constructor(private instant = Date.UTC(2026, 5, 30, 4)) {}

  now(): number {
    return this.instant;
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}

/** The server on the cleared test database with the demo accounts, and what a test looks at. */
export interface TestServer {
  app: FastifyInstance;
  database: Database;
  services: Services;
  clock: TestClock;
  /** Log lines written so far, parsed. */
  log: Record<string, unknown>[];
  /** A browser of its own, signed in as this demo account; not signed in without a name. */
  client(name?: DemoName): Promise<TestClient>;
  close(): Promise<void>;
}

export async function startTestServer(
  production = true,
  erasureList: ErasureList | null = null,
): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const clock = new TestClock();
  const database = new Database(testAddress(), statementListener(logger));
  await clearDatabase(database);
  await createDemoAccounts(database);
  const services = createServices(database, clock, logger, erasureList);
  const app = await createServer({ services, logger, production, pages: null });
  await app.ready();
  return {
    app,
    database,
    services,
    clock,
    log,
    client: async (name) => {
      const client = new TestClient(app);
      if (name) await client.signIn(name);
      return client;
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
