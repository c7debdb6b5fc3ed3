import { signalChild, spawnChild } from './children.ts';

/** Told, in Chinese, what is being done now. */
export type Say = (line: string) => void;

export interface RunResult {
  /** Exit code; -1 where the program could not be started or was ended at its bound. */
  code: number;
  output: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  boundMs: number;
  line?: (line: string) => void;
}

/** Runs a program to its end and keeps what it wrote. Never throws: the caller knows what to say. */
export function run(command: string, args: string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawnChild(command, args, {
      cwd: options.cwd,
      ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      output += text;
      for (const line of text.split('\n')) if (line.trim() !== '') options.line?.(line);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const bound = setTimeout(() => signalChild(child, 'SIGKILL'), options.boundMs);
    child.on('error', (error) => {
      clearTimeout(bound);
      resolve({ code: -1, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(bound);
      resolve({ code: code ?? -1, output });
    });
  });
}

/** Whether packages may be installed by apt here: Debian or Ubuntu, as root. */
export async function canInstallPackages(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return (await run('apt-get', ['--version'], { boundMs: 10_000 })).code === 0;
}

/** Installs one Debian package; the answer carries apt's words. */
export async function installPackage(name: string): Promise<RunResult> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env, boundMs: 180_000 });
  if (update.code !== 0) return update;
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env, boundMs: 600_000 });
}
