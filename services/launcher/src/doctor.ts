import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, environment } from '../../environment.ts';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { faultyJars, hasMaven, jarFolder, NEO4J_VERSION } from '../../neo4j/src/jars.ts';
import { lookForJava } from '../../neo4j/src/java.ts';
import { isFree } from '../../neo4j/src/port.ts';
import { isRunning, readMark } from '../../neo4j/src/process-lock.ts';
import { run } from '../../neo4j/src/run.ts';
import { changedParts } from './build.ts';
import { freeMegabytes, requireOwnDatabase } from './checks.ts';

/** One thing looked at. `mend` says what to do; null where all is well. */
interface Finding {
  what: string;
  found: string;
  mend: string | null;
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function examine(settings: Environment): Promise<Finding[]> {
  const database = settings.NEO4J_URI ? [await givenNeo4j(settings)] : await localNeo4j(settings);
  return [
    { what: 'Node.js', found: process.versions.node, mend: null },
    ...database,
    space(settings.LIANTU_HOME),
    await port(settings),
    building(),
    browser(),
    await chineseFont(),
  ];
}

async function localNeo4j(settings: Environment): Promise<Finding[]> {
  const java = await lookForJava(settings.LIANTU_CACHE);
  const faulty = faultyJars(jarFolder(settings.LIANTU_CACHE)).length;
  const maven = faulty === 0 || (await hasMaven());
  return [
    {
      what: 'Java',
      found: java ? `${java.version}(${java.origin})` : '没有 21 或更新的版本',
      mend: java
        ? null
        : 'npm start 会尝试自动安装;也可以自己装:apt install openjdk-21-jre-headless,或设 JAVA_HOME',
    },
    {
      what: `Neo4j ${NEO4J_VERSION}`,
      found: faulty === 0 ? jarFolder(settings.LIANTU_CACHE) : `缺少或有误的文件 ${faulty} 个`,
      mend: faulty === 0 ? null : 'npm start 会下载或补齐(约 155 MB)',
    },
    {
      what: 'Maven',
      found: maven ? '不缺' : '没有找到,而下载 Neo4j 要用它',
      mend: maven ? null : 'npm start 会尝试自动安装;也可以自己装:apt install maven',
    },
    space(settings.LIANTU_CACHE),
  ];
}

async function givenNeo4j(settings: Environment): Promise<Finding> {
  const address = {
    uri: settings.NEO4J_URI ?? '',
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  };
  const what = `Neo4j(${address.uri})`;
  try {
    await requireOwnDatabase(address);
    return { what, found: '可以使用', mend: null };
  } catch (error) {
    if (error instanceof AppError) return { what, found: '不能使用', mend: error.message };
    throw error;
  }
}

function space(folder: string): Finding {
  const free = freeMegabytes(folder);
  const what = `磁盘(${folder})`;
  return {
    what,
    found: `剩余 ${free} MB`,
    mend: free < 1_000 ? '请腾出 1 GB 以上的空间,或换一个目录' : null,
  };
}

async function port({ PORT, HOST, LIANTU_HOME }: Environment): Promise<Finding> {
  const what = `端口 ${PORT}`;
  const own = readMark(join(LIANTU_HOME, 'launcher.lock'));
  if (own && isRunning(own)) return { what, found: `链图正在运行(进程 ${own.pid})`, mend: null };
  const free = await isFree(PORT, HOST);
  const mend = free ? null : `请停止占用它的程序,或换一个端口:PORT=${PORT + 1} npm start`;
  return { what, found: free ? '空闲' : '被占用', mend };
}

function building(): Finding {
  const parts = changedParts();
  return {
    what: '编译',
    found: parts.length === 0 ? '是新的' : `下次启动时会做:${parts.join('、')}`,
    mend: null,
  };
}

function browser(): Finding {
  const found = BROWSERS.find((path) => existsSync(path));
  return {
    what: '浏览器(只有 npm test 要用)',
    found: found ?? '没有找到 Chromium',
    mend: found ? null : 'apt install chromium(npm test 以 root 运行时会自动安装)',
  };
}

async function chineseFont(): Promise<Finding> {
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { boundMs: 20_000 });
  const found = code === 0 && output.trim() !== '';
  return {
    what: '中文字体(只有 npm test 要用)',
    found: found ? '有' : '没有找到',
    mend: found ? null : 'apt install fonts-noto-cjk(npm test 以 root 运行时会自动安装)',
  };
}

try {
  const findings = await examine(environment());
  for (const { what, found, mend } of findings) {
    process.stdout.write(`${mend ? '✗' : '✓'} ${what}:${found}\n${mend ? `    → ${mend}\n` : ''}`);
  }
  const faults = findings.filter(({ mend }) => mend !== null).length;
  process.stdout.write(faults === 0 ? '一切齐备。\n' : `有 ${faults} 处需要处理。\n`);
  process.exitCode = faults === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`出错:${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
