import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { jarFolder } from './jars.ts';
import type { Java } from './java.ts';
import { freePort } from './port.ts';
import { withLock } from './process-lock.ts';
import type { Say } from './run.ts';
import { endLeftoverServer, launchServer } from './server.ts';

const BOUND_MS = 5 * 60_000;
const PORT_BASE = 17_687;

/**
 * Java's archive of loaded classes, which halves the time of every later start. An empty server is started and
 * stopped once to write it, because writing it takes longer than a stop of the product may take. It appears
 * under its name only when it is whole, so all servers of the machine share it. A Java that cannot write one (cut
 * down to a few modules) leaves an empty file, so that it is not tried again; then there is no option.
 */
export async function provideArchive(
  cacheDir: string,
  java: Java,
  jars: string,
  say: Say,
): Promise<string[]> {
  const file = `${jarFolder(cacheDir)}.java-${java.release}.jsa`;
  if (!existsSync(file)) await makeArchive(file, join(cacheDir, 'warm-up'), java, jars, say);
  return statSync(file).size > 0 ? [`-XX:SharedArchiveFile=${file}`] : [];
}

async function makeArchive(file: string, home: string, java: Java, jars: string, say: Say): Promise<void> {
  const draft = `${file}.part`;
  const done = await withLock(`${file}.lock`, BOUND_MS, async () => {
    if (existsSync(file)) return true;
    say('第一次使用 Neo4j,先空转一次,以后启动会更快 …');
    await endLeftoverServer(home);
    rmSync(home, { recursive: true, force: true });
    try {
      await warmUp(home, draft, java, jars);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
    if (!existsSync(draft)) writeFileSync(draft, '');
    renameSync(draft, file);
    return true;
  });
  if (!done) throw new AppError('UNAVAILABLE', '另一个进程一直在准备 Neo4j。请等它结束后重试。');
}

async function warmUp(home: string, draft: string, java: Java, jars: string): Promise<void> {
  const server = await launchServer({
    home,
    port: await freePort(PORT_BASE),
    heap: 512,
    pageCache: 256,
    shortLived: true,
    java,
    jars,
    archiveOptions: [`-XX:ArchiveClassesAtExit=${draft}`],
  });
  await server.stop(BOUND_MS);
}
