import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../services/neo4j/src/port.ts';
import { isRunning, type ProcessMark, readMark, tryLock } from '../../services/neo4j/src/process-lock.ts';
import { type Launcher, launch } from '../support/launcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-launcher-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start refuses with a sentence', () => {
  let busy: Server;
  let port: number;
  beforeAll(async () => {
    port = await freePort(33_100);
    busy = createServer();
    await new Promise<void>((resolve) => busy.listen(port, '127.0.0.1', resolve));
  });
  afterAll(() => busy.close());

  async function refusal(settings: Record<string, string>): Promise<string> {
    const launcher = launch(settings);
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).not.toMatch(/\n\s+at /);
    return launcher.output();
  }

  test('a port that another program holds', async () => {
    const said = await refusal({ LIANTU_HOME: join(folder, 'busy'), PORT: String(port) });
    expect(said).toContain(`端口 ${port} 已被别的程序占用`);
    expect(existsSync(join(folder, 'busy', 'launcher.lock'))).toBe(false);
  });

  test('a second copy on the same data', async () => {
    const home = join(folder, 'held');
    const lock = tryLock(join(home, 'launcher.lock'));
    expect(lock).toHaveProperty('release');
    const said = await refusal({ LIANTU_HOME: home, PORT: String(port) });
    expect(said).toContain(`正被另一份链图使用(进程 ${process.pid})`);
    expect(readMark(join(home, 'launcher.lock'))?.pid).toBe(process.pid);
  });

  test('a lock whose process is gone is taken over', async () => {
    const home = join(folder, 'busy');
    writeFileSync(join(home, 'launcher.lock'), `${process.pid}\n1\n`);
    expect(await refusal({ LIANTU_HOME: home, PORT: String(port) })).toContain(`端口 ${port}`);
  });

  test('a setting that makes no sense', async () => {
    const said = await refusal({ LIANTU_HOME: join(folder, 'busy'), PORT: 'abc' });
    expect(said).toContain('PORT 应是端口号');
  });

  test('a data folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const said = await refusal({ LIANTU_HOME: join(folder, 'file', 'home'), PORT: String(port) });
    expect(said).toContain('不能建立目录');
  });

  test('a Neo4j that does not answer', async () => {
    const said = await refusal({
      LIANTU_HOME: join(folder, 'given'),
      PORT: String(await freePort(33_200)),
      NEO4J_URI: `bolt://127.0.0.1:${await freePort(33_300)}`,
    });
    expect(said).toContain('不能使用 bolt://127.0.0.1');
  });
});

describe('the running product', () => {
  const home = join(folder, 'home');
  let port: number;
  let launcher: Launcher;

  async function startAgain(): Promise<void> {
    launcher = launch({ LIANTU_HOME: home, PORT: String(port), LIANTU_DEMO: 'off' });
    await launcher.ready;
  }

  function children(): ProcessMark[] {
    const marks = [join(home, 'api.pid'), join(home, 'neo4j', 'neo4j.pid')].map(readMark);
    return marks.filter((mark) => mark !== null);
  }

  beforeAll(async () => {
    port = await freePort(33_400);
    await startAgain();
  });
  afterAll(async () => {
    launcher.process.kill('SIGTERM');
    await launcher.ended;
  });

  test('says where it answers in its last line, and answers there', async () => {
    expect(launcher.output().trimEnd().split('\n').at(-1)).toBe(`ready http://127.0.0.1:${port}`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(answer.status).toBe(200);
    expect(children()).toHaveLength(2);
  });

  test('stops with all children within 5 s', async () => {
    const marks = children();
    const from = Date.now();
    launcher.process.kill('SIGTERM');
    expect(await launcher.ended).toBe(0);
    expect(Date.now() - from).toBeLessThan(5_000);
    expect(marks.map(isRunning)).toEqual([false, false]);
  });

  test('starts again within 20 s, and stops when a child was killed', async () => {
    const from = Date.now();
    await startAgain();
    expect(Date.now() - from).toBeLessThan(20_000);
    const marks = children();
    process.kill(marks[1]?.pid ?? 0, 'SIGKILL');
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain('Neo4j 意外停止');
    expect(marks.map(isRunning)).toEqual([false, false]);
  });

  test('starts after its launcher was killed, when the children still run', async () => {
    await startAgain();
    const marks = children();
    launcher.process.kill('SIGKILL');
    await launcher.ended;
    expect(marks.map(isRunning)).toEqual([true, true]);
    await startAgain();
    expect(marks.map(isRunning)).toEqual([false, false]);
    expect(launcher.output()).toContain('上次的 Neo4j 还在运行');
    expect(readFileSync(join(home, 'neo4j', 'password'), 'utf8')).not.toBe('');
  });
});
