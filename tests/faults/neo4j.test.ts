import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environment } from '../../services/environment.ts';
import { Database } from '../../services/graph-api/src/database/database.ts';
import { faultyJars, jarFolder, provideJars } from '../../services/neo4j/src/jars.ts';
import { startNeo4j } from '../../services/neo4j/src/neo4j.ts';
import { freePort } from '../../services/neo4j/src/port.ts';
import { isRunning, processMark } from '../../services/neo4j/src/process-lock.ts';
import type { RunningNeo4j } from '../../services/neo4j/src/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-neo4j-'));
const cacheDir = environment().LIANTU_CACHE;
const running: RunningNeo4j[] = [];

afterAll(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningNeo4j> {
  const server = await startNeo4j({
    home: join(folder, 'home'),
    port: await freePort(34_000),
    cacheDir,
    shortLived: true,
  });
  running.push(server);
  return server;
}

async function query(server: RunningNeo4j, cypher: string): Promise<Record<string, unknown>[]> {
  const database = new Database({ ...server, database: 'neo4j' });
  try {
    return await database.command(cypher);
  } finally {
    await database.close();
  }
}

test('what was committed before kill -9 is there after the next start', async () => {
  const first = await start();
  await query(first, "CREATE (:Street {code: '420112001', name: '试验街道'})");
  await first.killHard();
  const second = await start();
  expect(await query(second, 'MATCH (s:Street) RETURN s.name AS name')).toEqual([{ name: '试验街道' }]);
  expect(second.password).toBe(first.password);
  expect(statSync(join(folder, 'home', 'password')).mode & 0o777).toBe(0o600);
});

test('a server that its launcher left behind is ended before the next start', async () => {
  const left = running.at(-1);
  const mark = left && processMark(left.pid);
  if (!mark) throw new Error('the test before starts a server');
  const next = await start();
  expect(isRunning(mark)).toBe(false);
  expect(await query(next, 'MATCH (s:Street) RETURN count(*) AS streets')).toEqual([{ streets: 1 }]);
});

test('a store without its password is refused with a sentence', async () => {
  await running.at(-1)?.stop();
  const file = join(folder, 'home', 'password');
  const password = readFileSync(file);
  rmSync(file);
  await expect(start()).rejects.toThrow('密码文件 password 不见了');
  writeFileSync(file, 'another-password\n');
  await expect(start()).rejects.toThrow('password 文件与数据不相配');
  writeFileSync(file, password);
});

test('a half-finished download is noticed and finished, with two processes at once', async () => {
  const partial = join(folder, 'cache');
  const jars = jarFolder(partial);
  mkdirSync(jars, { recursive: true });
  for (const name of readdirSync(jarFolder(cacheDir)).slice(3)) {
    linkSync(join(jarFolder(cacheDir), name), join(jars, name));
  }
  const cut = readdirSync(jars)[0] ?? '';
  const whole = readFileSync(join(jars, cut));
  rmSync(join(jars, cut));
  writeFileSync(join(jars, cut), whole);
  truncateSync(join(jars, cut), whole.length - 1);
  writeFileSync(join(jars, 'foreign.jar'), '');
  expect(faultyJars(jars)).toHaveLength(5);
  const said: string[] = [];
  await Promise.all([provideJars(partial, (line) => said.push(line)), provideJars(partial, () => {})]);
  expect(faultyJars(jars)).toEqual([]);
  expect(said[0]).toContain('不完整(5 个文件缺少或有误)');
  expect(existsSync(`${jars}.lock`)).toBe(false);
});
