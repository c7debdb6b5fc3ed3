import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { withLock } from '../../neo4j/src/process-lock.ts';
import { run } from '../../neo4j/src/run.ts';
import { projectRoot } from '../../project-root.ts';
import { step } from './progress.ts';

/** A part of the product that is built by an npm script. */
interface Part {
  title: string;
  script: string;
  /** Files and folders that the result depends on. */
  sources: string[];
  output: string;
}

const PARTS: Part[] = [
  {
    title: '编译服务',
    script: 'build:api',
    sources: ['services', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    output: 'dist',
  },
  {
    title: '编译网页(第一次约需一两分钟)',
    script: 'build:web',
    sources: ['web', 'package-lock.json'],
    output: 'web/.next',
  },
];

const NOT_SOURCES = new Set(['node_modules', '.next', 'next-env.d.ts', 'tsconfig.tsbuildinfo']);
const BOUND_MS = 20 * 60_000;

/** Builds what changed since the last build; a stamp in the output keeps the hash of its sources. */
export async function buildChanged(logFolder: string): Promise<void> {
  const lock = join(projectRoot, 'node_modules', '.liantu-build.lock');
  const done = await withLock(lock, BOUND_MS, async () => {
    for (const part of PARTS) if (isChanged(part)) await build(part, logFolder);
    return true;
  });
  if (!done) throw new AppError('UNAVAILABLE', '另一个进程一直在编译同一份程序。请等它结束后重试。');
}

/** Titles of the parts that the next start would build. */
export function changedParts(): string[] {
  return PARTS.filter(isChanged).map((part) => part.title);
}

function stampOf(part: Part): string {
  return join(projectRoot, part.output, '.sources.sha256');
}

function isChanged(part: Part): boolean {
  const stamp = stampOf(part);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOf(part.sources);
}

async function build(part: Part, logFolder: string): Promise<void> {
  const hash = hashOf(part.sources);
  await step(part.title, async () => {
    rmSync(stampOf(part), { force: true });
    const { code, output } = await run('npm', ['run', part.script], {
      cwd: projectRoot,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      boundMs: BOUND_MS,
    });
    if (code === 0) return;
    mkdirSync(logFolder, { recursive: true });
    const log = join(logFolder, `${part.script.replace(':', '-')}.log`);
    writeFileSync(log, output);
    const tail = output.trim().split('\n').slice(-15).join('\n');
    throw new AppError(
      'INTERNAL',
      `${part.title}没有成功,完整的输出在 ${log}。请核对程序文件是否完整(git status),然后重试。末尾几行:\n${tail}`,
    );
  });
  writeFileSync(stampOf(part), hash);
}

function hashOf(sources: string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(join(projectRoot, source)))) {
    hash
      .update(`${relative(projectRoot, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !NOT_SOURCES.has(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
