import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { environment } from '../../services/environment.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { Database, type DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { migrate } from '../../services/graph-api/src/database/migrate.ts';
import { AppError } from '../../services/graph-api/src/error/app-error.ts';
import { startNeo4j } from '../../services/neo4j/src/neo4j.ts';
import { freePort } from '../../services/neo4j/src/port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseAddress;
  }
}

const PORT_BASE = 27_687;

/** The server of this run and how many projects of it still use it. */
interface Shared {
  users: number;
  server: Promise<{ address: DatabaseAddress; end: () => Promise<void> }>;
}

/** Each project of a run loads this file anew; what they share is kept outside of it. */
const place = globalThis as unknown as { liantuTestServer?: Shared };

/** Gives a run of tests one migrated Neo4j: the one of NEO4J_URI, else a throwaway one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  place.liantuTestServer ??= { users: 0, server: provideServer() };
  const shared = place.liantuTestServer;
  shared.users += 1;
  const { address, end } = await shared.server;
  project.provide('neo4j', address);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete place.liantuTestServer;
    await end();
  };
}

async function provideServer(): Promise<{ address: DatabaseAddress; end: () => Promise<void> }> {
  const { address, end } = await openServer();
  try {
    await prepare(address);
  } catch (error) {
    await end();
    throw error;
  }
  return { address, end };
}

async function openServer(): Promise<{ address: DatabaseAddress; end: () => Promise<void> }> {
  const settings = environment();
  if (settings.NEO4J_URI) {
    const address = {
      uri: settings.NEO4J_URI,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
    };
    return { address, end: async () => {} };
  }
  const home = mkdtempSync(join(tmpdir(), 'liantu-test-'));
  const server = await startNeo4j({
    home,
    port: await freePort(PORT_BASE),
    cacheDir: settings.LIANTU_CACHE,
    heap: 1_024,
    shortLived: true,
    say: (line) => process.stdout.write(`  ${line}\n`),
  });
  const end = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return {
    address: { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' },
    end,
  };
}

/** Marks an empty database as one for tests; refuses any other that does not bear the mark. */
async function prepare(address: DatabaseAddress): Promise<void> {
  const database = new Database(address);
  try {
    const found = await database.readOne<{ nodes: number; owner: string | null; marker: string | null }>(
      'installation/inspect-database',
    );
    if (found?.marker !== 'test') {
      if (found && (found.nodes > 0 || found.owner)) {
        throw new AppError('STATE', `${address.uri} 的库里有数据,又没有测试标记:测试会清空它,所以不使用。`);
      }
      await database.command("MERGE (mark:Installation {id: 'installation'}) SET mark.marker = 'test'");
    }
    await migrate(database, systemClock);
  } finally {
    await database.close();
  }
}
