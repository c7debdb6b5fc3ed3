import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { hasEnded, spawnChild } from '../../neo4j/src/children.ts';
import { processMark, writeMark } from '../../neo4j/src/process-lock.ts';
import { projectRoot } from '../../project-root.ts';

const READY_BOUND_MS = 90_000;
const LOG_LIMIT_BYTES = 50 * 1024 * 1024;

/** The built service: the API and the pages on one origin. */
export interface ApiOptions {
  /** Variables for the service, the address of Neo4j among them. */
  env: Record<string, string>;
  log: string;
  /** Keeps the mark of the process, for a later launcher to find it by. */
  markFile: string;
  /** Where it answers. */
  origin: string;
}

/** Starts the service and waits until it says that it is ready. */
export async function startApi(options: ApiOptions): Promise<ChildProcess> {
  const main = join(projectRoot, 'dist', 'services', 'graph-api', 'src', 'main.js');
  const out = openLog(options.log);
  const child = spawnChild(process.execPath, ['--enable-source-maps', main], {
    cwd: projectRoot,
    env: { ...process.env, ...options.env, NODE_ENV: 'production' },
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  const mark = child.pid === undefined ? null : processMark(child.pid);
  if (mark) writeMark(options.markFile, mark);
  const until = Date.now() + READY_BOUND_MS;
  while (!(await answersReady(options.origin))) {
    if (hasEnded(child)) {
      throw new AppError('UNAVAILABLE', `链图服务没有启动成功。请看日志 ${options.log} 的末尾。`);
    }
    if (Date.now() > until) {
      throw new AppError(
        'UNAVAILABLE',
        `链图服务在 ${READY_BOUND_MS / 1000} 秒内没有就绪。请看日志 ${options.log}。`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return child;
}

async function answersReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  await answer?.body?.cancel();
  return answer?.ok === true;
}

/** One former log is kept when the log has grown large. */
function openLog(log: string): number {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
  return openSync(log, 'a');
}
