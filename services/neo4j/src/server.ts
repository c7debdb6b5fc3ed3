import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { endChild, ending, hasEnded, signalChild, spawnChild } from './children.ts';
import type { Java } from './java.ts';
import { endMarked, processMark, writeMark } from './process-lock.ts';
import { run } from './run.ts';

/** All that the process of one server needs to be started. */
export interface ServerPlan {
  home: string;
  port: number;
  /** Most memory of the Java heap, in MB. */
  heap: number;
  /** Most memory for pages of the store, in MB. */
  pageCache: number;
  shortLived: boolean;
  java: Java;
  /** Folder of the jars. */
  jars: string;
  /** Java options that read or write the archive of classes. */
  archiveOptions: string[];
}

export interface RunningNeo4j {
  uri: string;
  user: string;
  password: string;
  pid: number;
  /** Resolves when the server's process has ended, however that came. */
  ended: Promise<void>;
  /** Ends it cleanly, or by force when it takes longer than the bound (in milliseconds; 5 s unless given). */
  stop(boundMs?: number): Promise<void>;
  /** Ends it as a power cut would. */
  killHard(): Promise<void>;
}

const USER = 'neo4j';
const DATABASE = 'neo4j';
const START_BOUND_MS = 180_000;
/** A server that cannot have its port ends within this time. */
const REFUSED_BOUND_MS = 10_000;

const JAVA_FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dio.netty.leakDetection.level=DISABLED',
  '-XX:-OmitStackTraceInFastThrow',
];

// Approvals fill the heap with what lives as long as their transaction: half of it for the young, and no bookkeeping
// at each write, halve the time that G1 takes to collect. Serial takes less memory and starts faster.
const LASTING = ['-XX:+UseParallelGC', '-XX:NewRatio=1'];
// The second compiler takes a third of the time of a run of tests, on both cores, and gives little of it back.
const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Writes the configuration, sets a password before the first start, starts, waits until Bolt answers. */
export async function launchServer(plan: ServerPlan): Promise<RunningNeo4j> {
  mkdirSync(join(plan.home, 'conf'), { recursive: true });
  mkdirSync(join(plan.home, 'logs'), { recursive: true });
  writeFileSync(join(plan.home, 'conf', 'neo4j.conf'), configuration(plan));
  const password = await providePassword(plan);
  const log = join(plan.home, 'logs', 'console.log');
  const child = spawnServer(plan, log);
  const ended = ending(child);
  const killHard = async () => {
    signalChild(child, 'SIGKILL');
    await ended;
  };
  const uri = `bolt://127.0.0.1:${plan.port}`;
  try {
    await waitForBolt(uri, password, child, log);
  } catch (error) {
    await killHard();
    throw error;
  }
  const stop = (boundMs = 5_000) => endChild(child, boundMs);
  return { uri, user: USER, password, pid: child.pid ?? 0, ended, stop, killHard };
}

/** Whether a server that stands in this folder has been started before. */
export function hasStore(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'system'));
}

/** The file that keeps the mark of the server's process, for a later launcher to find it by. */
function markFile(home: string): string {
  return join(home, 'neo4j.pid');
}

/** Ends the server of a launcher that was killed: it goes on running and holds the store. */
export function endLeftoverServer(home: string): Promise<boolean> {
  return endMarked(markFile(home), 10_000);
}

function configuration({ port, heap, pageCache }: ServerPlan): string {
  return `${[
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    // Unset, LOAD CSV would read any file of the machine.
    'server.directories.import=import',
    `server.memory.pagecache.size=${pageCache}m`,
    `dbms.memory.transaction.total.max=${heap / 2}m`,
    'db.transaction.timeout=60s',
    'db.query.default_language=CYPHER_25',
    // A fresh store takes 2 MB instead of 529 MB.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=1 files',
    'db.shutdown_transaction_end_timeout=2s',
    // Else a clean stop waits 10 s for idle Bolt threads.
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'dbms.usage_report.enabled=false',
  ].join('\n')}\n`;
}

async function providePassword({ home, java, jars }: ServerPlan): Promise<string> {
  const file = join(home, 'password');
  if (hasStore(home)) {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    throw new AppError(
      'STATE',
      `${home} 中有数据,但密码文件 password 不见了。请把它从备份中放回原处,然后重试。`,
    );
  }
  // Hexadecimal: a dash at the beginning would be read as an option.
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  rmSync(join(home, 'data', 'dbms', 'auth.ini'), { force: true });
  const args = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const { code, output } = await run(java.path, ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...args], {
    env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    boundMs: 120_000,
  });
  if (code !== 0) {
    const log = join(home, 'logs', 'password.log');
    writeFileSync(log, output);
    throw new AppError('UNAVAILABLE', `Neo4j 的初始密码没有设成。${reasonOf(output, log)}`);
  }
  return password;
}

function spawnServer(plan: ServerPlan, log: string): ChildProcess {
  const out = openSync(log, 'w');
  const child = spawnChild(plan.java.path, javaArguments(plan), { stdio: ['ignore', out, out] });
  closeSync(out);
  const mark = child.pid === undefined ? null : processMark(child.pid);
  if (mark) writeMark(markFile(plan.home), mark);
  return child;
}

function javaArguments(plan: ServerPlan): string[] {
  return [
    // Whole from the start: a heap that grows is collected so often that approvals cost a sixth more.
    `-Xms${plan.heap}m`,
    `-Xmx${plan.heap}m`,
    ...(plan.shortLived ? SHORT_LIVED : LASTING),
    ...JAVA_FLAGS,
    // Asked for by Neo4j; older Java does not know the option.
    ...(plan.java.version >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    ...plan.archiveOptions,
    '-Xlog:disable',
    '-cp',
    join(plan.jars, '*'),
    'org.neo4j.server.Neo4jCommunity',
    `--home-dir=${plan.home}`,
    `--config-dir=${join(plan.home, 'conf')}`,
    '--console-mode',
  ];
}

async function waitForBolt(uri: string, password: string, child: ChildProcess, log: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 6_000,
    telemetryDisabled: true,
  });
  const until = Date.now() + START_BOUND_MS;
  let refusedSince: number | undefined;
  try {
    for (;;) {
      if (hasEnded(child)) {
        throw new AppError('UNAVAILABLE', `Neo4j 没有启动成功。${reasonOf(readFileSync(log, 'utf8'), log)}`);
      }
      const answer = await driver.verifyConnectivity({ database: DATABASE }).catch((error: Error) => error);
      if (!(answer instanceof Error)) return;
      // Who answers may be another server that took the port meanwhile; then ours ends by itself, and says why.
      const refused = /authentication (failure|details)/.test(answer.message);
      if (refused) refusedSince ??= Date.now();
      if (refused && Date.now() - (refusedSince ?? 0) > REFUSED_BOUND_MS) {
        throw new AppError(
          'STATE',
          'Neo4j 不接受保存的密码:password 文件与数据不相配。请放回原来的文件后重试。',
        );
      }
      if (Date.now() > until) {
        throw new AppError(
          'UNAVAILABLE',
          `Neo4j 在 ${START_BOUND_MS / 1000} 秒内没有就绪。它的日志在 ${log}。`,
        );
      }
      await pause(refused ? 1_000 : 150);
    }
  } finally {
    await driver.close();
  }
}

const REASONS: [pattern: RegExp, sentence: string][] = [
  [/Address already in use|already in use/, '端口已被别的程序占用,请用 NEO4J_PORT 换一个。'],
  [/No space left on device/, '磁盘已满,请腾出空间后重试。'],
  [/Lock file has been locked|store_lock/i, '数据正被另一个 Neo4j 使用,请先停止它。'],
  [/Permission denied|AccessDenied/, '没有读写数据目录的权限。'],
  [
    /OutOfMemoryError|Could not reserve enough space|Cannot allocate memory/,
    '内存不足,请关闭别的程序后重试。',
  ],
];

function reasonOf(output: string, log: string): string {
  const known = REASONS.find(([pattern]) => pattern.test(output))?.[1];
  return `${known ?? ''}它的日志在 ${log}。`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
