import { totalmem } from 'node:os';
import { provideArchive } from './archive.ts';
import { provideJars } from './jars.ts';
import { findJava } from './java.ts';
import type { Say } from './run.ts';
import { endLeftoverServer, launchServer, type RunningNeo4j } from './server.ts';

export interface Neo4jOptions {
  /** Folder of this server alone: data, logs, configuration, password. */
  home: string;
  /** Bolt port on 127.0.0.1. */
  port: number;
  /** Folder of the jars, shared by all servers of this machine. */
  cacheDir: string;
  /** Most memory of the Java heap in MB, and half as much for the store; without it, by the machine. */
  heap?: number;
  /** Lives for minutes, as in tests: spends less on collecting and compiling what never runs for long. */
  shortLived?: boolean;
  say?: Say;
}

/** Starts the local Neo4j and waits until it answers; what a killed one left behind is recovered. */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const { home, port, cacheDir, say = () => {} } = options;
  const java = await findJava(cacheDir, say);
  say(`使用 Java ${java.version}(${java.origin})`);
  const jars = await provideJars(cacheDir, say);
  const archiveOptions = await provideArchive(cacheDir, java, jars, say);
  if (await endLeftoverServer(home)) say('上次的 Neo4j 还在运行,已先停止它。');
  return launchServer({
    home,
    port,
    ...(options.heap ? { heap: options.heap, pageCache: options.heap / 2 } : memoryOfMachine()),
    shortLived: options.shortLived ?? false,
    java,
    jars,
    archiveOptions,
  });
}

/**
 * Leaves most of the machine to the browser, the office program and the service beside it. The heap takes an eighth of
 * the memory, from 1 to 4 GB, pages of the store at most a quarter: they are taken as the store grows.
 */
function memoryOfMachine(): { heap: number; pageCache: number } {
  const eighth = Math.floor(totalmem() / 8 / 1024 ** 2);
  return { heap: Math.min(4_096, Math.max(1_024, eighth)), pageCache: Math.max(512, 2 * eighth) };
}
