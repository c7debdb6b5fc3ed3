import { join } from 'node:path';
import { type Environment, environment } from '../../environment.ts';
import type { DatabaseAddress } from '../../graph-api/src/database/database.ts';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { endChild, endChildren, ending } from '../../neo4j/src/children.ts';
import { faultyJars, jarFolder } from '../../neo4j/src/jars.ts';
import { startNeo4j } from '../../neo4j/src/neo4j.ts';
import { freePort } from '../../neo4j/src/port.ts';
import { endMarked, tryLock } from '../../neo4j/src/process-lock.ts';
import { run } from '../../neo4j/src/run.ts';
import { endLeftoverServer, type RunningNeo4j } from '../../neo4j/src/server.ts';
import { projectRoot } from '../../project-root.ts';
import { type ApiOptions, startApi } from './api.ts';
import { buildChanged } from './build.ts';
import { requireFolder, requireOwnDatabase, requirePort, requireSpace } from './checks.ts';
import { say, step } from './progress.ts';

/** Stopping all children takes at most the sum of these. */
const API_STOP_MS = 2_500;
const NEO4J_STOP_MS = 2_000;

const NEO4J_PORT_BASE = 7687;
const PREPARE_BOUND_MS = 60 * 60_000;

/** What must be undone when the product stops, the last first. */
const undo: (() => Promise<void> | void)[] = [];
let stopping = false;

async function stop(code: number): Promise<never> {
  stopping = true;
  for (const work of undo.reverse()) await work();
  process.exit(code);
}

/** Starts the product, and returns when it is ready; its children keep the process alive. */
async function start(): Promise<void> {
  const settings = environment();
  const home = settings.LIANTU_HOME;
  requireFolder(home);
  lockHome(home);
  undo.push(() => endChildren(NEO4J_STOP_MS));
  await endLeftovers(home);
  await requirePort(settings.PORT, settings.HOST, 'PORT');
  requireSpace(home, 300);
  const logs = join(home, 'logs');
  requireFolder(logs);
  await buildChanged(logs);
  const address = settings.NEO4J_URI ? await givenNeo4j(settings) : await ownNeo4j(settings);
  const env = childEnvironment(settings, address);
  await step('准备数据', () => prepare(env));
  const origin = originOf(settings);
  await step('启动服务', () => serve({ env, log: join(logs, 'api.log'), markFile: apiMark(home), origin }));
  say(`数据在 ${settings.NEO4J_URI ? `${address.uri} 的数据库 ${address.database}` : join(home, 'neo4j')}`);
  say(`日志在 ${logs};停止请按 Ctrl-C`);
  process.stdout.write(`ready ${origin}\n`);
}

function apiMark(home: string): string {
  return join(home, 'api.pid');
}

function originOf({ HOST, PORT }: Environment): string {
  return `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}`;
}

function lockHome(home: string): void {
  const attempt = tryLock(join(home, 'launcher.lock'));
  if ('heldBy' in attempt) {
    throw new AppError(
      'STATE',
      `${home} 的数据正被另一份链图使用(进程 ${attempt.heldBy.pid})。请先停止它,或用 LIANTU_HOME 指定另一个数据目录。`,
    );
  }
  undo.push(attempt.release);
}

/** A launcher that was killed could not end its children; they are ended here. */
async function endLeftovers(home: string): Promise<void> {
  if (await endMarked(apiMark(home), 5_000)) say('上次的服务还在运行,已先停止它。');
  if (await endLeftoverServer(join(home, 'neo4j'))) say('上次的 Neo4j 还在运行,已先停止它。');
}

async function givenNeo4j(settings: Environment): Promise<DatabaseAddress> {
  const address = {
    uri: settings.NEO4J_URI ?? '',
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  };
  await step(`连接 ${address.uri}`, () => requireOwnDatabase(address));
  return address;
}

async function ownNeo4j(settings: Environment): Promise<DatabaseAddress> {
  requireFolder(settings.LIANTU_CACHE);
  if (faultyJars(jarFolder(settings.LIANTU_CACHE)).length > 0) requireSpace(settings.LIANTU_CACHE, 1_000);
  if (settings.NEO4J_PORT) await requirePort(settings.NEO4J_PORT, '127.0.0.1', 'NEO4J_PORT');
  const port = settings.NEO4J_PORT ?? (await freePort(NEO4J_PORT_BASE));
  const server = await step('启动 Neo4j', () =>
    startNeo4j({ home: join(settings.LIANTU_HOME, 'neo4j'), port, cacheDir: settings.LIANTU_CACHE, say }),
  );
  watch(server);
  return { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' };
}

function watch(server: RunningNeo4j): void {
  void server.ended.then(() => lost('Neo4j', '它的日志在数据目录的 neo4j/logs 中。'));
}

/** A child that ends by itself ends the product: half a product helps nobody. */
function lost(what: string, hint: string): void {
  if (stopping) return;
  complain(`${what} 意外停止,链图随之停止。数据没有丢失,请重新启动;若再次发生,${hint}`);
  void stop(1);
}

/** The settings as the children shall see them. */
function childEnvironment(settings: Environment, address: DatabaseAddress): Record<string, string> {
  return {
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    NEO4J_DATABASE: address.database,
    LIANTU_HOME: settings.LIANTU_HOME,
    LIANTU_DEMO: settings.LIANTU_DEMO ? 'on' : 'off',
  };
}

/** Migrates, loads the model and, in demo mode, the demo lists and accounts; it says itself what it does. */
async function prepare(env: Record<string, string>): Promise<void> {
  const command = join(projectRoot, 'dist', 'services', 'graph-api', 'src', 'prepare.command.js');
  const { code } = await run(process.execPath, ['--enable-source-maps', command], {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production' },
    boundMs: PREPARE_BOUND_MS,
    line: (line) => process.stdout.write(`  ${line}\n`),
  });
  if (code !== 0) throw new AppError('UNAVAILABLE', '准备数据没有成功,原因见上面几行。改正后请重新启动。');
}

async function serve(options: ApiOptions): Promise<void> {
  const api = await startApi(options);
  undo.push(() => endChild(api, API_STOP_MS));
  void ending(api).then(() => lost('链图服务', `请看 ${options.log} 的末尾。`));
}

function complain(message: string): void {
  process.stderr.write(`\n出错:${message}\n`);
}

function onSignal(): void {
  if (stopping) return;
  say('正在停止 …');
  void stop(0);
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
process.on('SIGHUP', onSignal);
try {
  await start();
} catch (error) {
  // Children that were ended by a signal make their starters fail; that is no news.
  if (!stopping) {
    complain(error instanceof AppError ? error.message : `没有料到的错误:${error}`);
    await stop(1);
  }
}
