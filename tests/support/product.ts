import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import type { Database, DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { freePort } from '../../services/neo4j/src/port.ts';
import { projectRoot } from '../../services/project-root.ts';
import { loadModel } from './kernel.ts';
import { clearDatabase, testAddress, testDatabase } from './neo4j.ts';

const READY_MS = 60_000;
const main = join(projectRoot, 'dist', 'services', 'graph-api', 'src', 'main.js');

/** The built product on the test database: one process that serves API and pages. */
export interface RunningProduct {
  origin: string;
  database: Database;
  stop(): Promise<void>;
}

/** Starts the built server on a cleared database with the chain model and the demo accounts. */
export async function startProduct(): Promise<RunningProduct> {
  if (!existsSync(main)) throw new Error('not built: run npm run build first');
  const database = await testDatabase();
  await clearDatabase(database);
  await database.command('MATCH (i:Installation) SET i.demo = true');
  await loadModel(database);
  await createDemoAccounts(database);
  const { origin, child } = await startServer(testAddress());
  return {
    origin,
    database,
    stop: async () => {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      await database.close();
    },
  };
}

/** Starts the built server on a database that is ready for it, and waits until it answers. */
export async function startServer(
  address: DatabaseAddress,
): Promise<{ origin: string; child: ChildProcess }> {
  const port = await freePort(13_000);
  const child = spawnServer(port, address);
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child);
  return { origin, child };
}

function spawnServer(port: number, { uri, user, password, database }: DatabaseAddress): ChildProcess {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  return spawn(process.execPath, [main], { env, cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function ready(origin: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server did not become ready');
}
