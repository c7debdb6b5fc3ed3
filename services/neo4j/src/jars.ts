import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { projectRoot } from '../../project-root.ts';
import { withLock } from './process-lock.ts';
import { canInstallPackages, installPackage, run, type Say } from './run.ts';

export const NEO4J_VERSION = '2026.09.0';

const ownFolder = join(projectRoot, 'services', 'neo4j');
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const DOWNLOAD_BOUND_MS = 20 * 60_000;

/** The folder of the cache that the jars of the pinned version stand in. */
export function jarFolder(cacheDir: string): string {
  return join(cacheDir, `neo4j-${NEO4J_VERSION}`);
}

/** Name and SHA-256 of every jar, from the committed list. */
function expectedJars(): Map<string, string> {
  const lines = readFileSync(join(ownFolder, 'jars.sha256'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Names of jars in a folder that are missing, damaged, or not part of the server. */
export function faultyJars(folder: string): string[] {
  const expected = expectedJars();
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = present.filter((name) => !expected.has(name));
  const wrong = [...expected].filter(([name, sum]) => {
    const path = join(folder, name);
    return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== sum;
  });
  return [...foreign, ...wrong.map(([name]) => name)];
}

/** The folder of complete, checked jars; fetched by Maven where it is not, one process at a time. */
export async function provideJars(cacheDir: string, say: Say): Promise<string> {
  const folder = jarFolder(cacheDir);
  if (faultyJars(folder).length === 0) return folder;
  const done = await withLock(`${folder}.lock`, DOWNLOAD_BOUND_MS, async () => {
    const faulty = faultyJars(folder);
    if (faulty.length === 0) return true;
    if (existsSync(folder)) say(`上次下载的 Neo4j 不完整(${faulty.length} 个文件缺少或有误),重新补齐 …`);
    await fetchJars(folder, say);
    return true;
  });
  if (!done) {
    throw new AppError(
      'UNAVAILABLE',
      `另一个进程一直在下载 Neo4j。请等它结束后重试;若它已停住,请结束它再重试。`,
    );
  }
  return folder;
}

/** Maven keeps whole files in its own repository, so a download that was broken off goes on from there. */
async function fetchJars(folder: string, say: Say): Promise<void> {
  const maven = await findMaven(say);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  say(`正在下载 Neo4j ${NEO4J_VERSION}(约 155 MB,一般一两分钟)…`);
  const result = await run(
    maven,
    ['-B', '-f', join(ownFolder, 'pom.xml'), PLUGIN, '-DincludeScope=runtime', `-DoutputDirectory=${part}`],
    { boundMs: DOWNLOAD_BOUND_MS, line: countDownloads(say) },
  );
  const log = `${folder}.log`;
  writeFileSync(log, result.output);
  const faulty = result.code === 0 ? faultyJars(part) : [];
  if (result.code !== 0) {
    throw new AppError(
      'UNAVAILABLE',
      `Neo4j ${NEO4J_VERSION} 没有下载成功。请检查网络(需要能访问 Maven 中央仓库)和磁盘空间后重试,` +
        `已下载的部分会接着用。Maven 的说明在 ${log}。`,
    );
  }
  if (faulty.length > 0) {
    throw new AppError(
      'UNAVAILABLE',
      `下载的 Neo4j 与清单不符:${faulty.slice(0, 3).join('、')}${faulty.length > 3 ? ' 等' : ''}。` +
        `请删除本机 Maven 仓库(~/.m2/repository)中的这些文件后重试。`,
    );
  }
  dropArchives(folder);
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
}

/** Archives of classes belong to the very jars they were made from. */
function dropArchives(folder: string): void {
  const cache = dirname(folder);
  for (const name of readdirSync(cache)) {
    if (name.endsWith('.jsa') && name.startsWith(basename(folder)))
      rmSync(join(cache, name), { force: true });
  }
}

function countDownloads(say: Say): (line: string) => void {
  let files = 0;
  return (line) => {
    if (!line.includes('Downloaded from')) return;
    files += 1;
    if (files % 100 === 0) say(`  已下载 ${files} 个文件 …`);
  };
}

/** Whether `mvn` is on the path. */
export async function hasMaven(): Promise<boolean> {
  return (await run('mvn', ['--version'], { boundMs: 60_000 })).code === 0;
}

async function findMaven(say: Say): Promise<string> {
  if (await hasMaven()) return 'mvn';
  if (await canInstallPackages()) {
    say('没有找到 Maven,正在用 apt 安装 …');
    const installed = await installPackage('maven');
    if (installed.code === 0 && (await hasMaven())) return 'mvn';
  }
  throw new AppError(
    'UNAVAILABLE',
    '下载 Neo4j 需要 Maven,本机没有,自动安装也没有成功。请安装 Maven(例如 apt install maven)后重试。',
  );
}
